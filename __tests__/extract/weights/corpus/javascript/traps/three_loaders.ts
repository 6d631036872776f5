import { Scene } from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { STLLoader } from 'three/addons/loaders/STLLoader.js'

const scene = new Scene()
const loader = new GLTFLoader().setPath('models/vehicles/')

export async function load(model: string) {
  const gltf = await loader.loadAsync(`${model}/scene.gltf`)
  scene.add(gltf.scene)
  return gltf
}

await load('truck/red')
await new STLLoader().loadAsync('models/parts/gear.stl')

export const types = new Set(['model/gltf+json', 'model/gltf-binary', 'model/stl'])
export const defaults = { model: 'cube/unit', base_model: 'sphere/unit' }
