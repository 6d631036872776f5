import * as tf from '@tensorflow/tfjs-node'
import * as mobilenet from '@tensorflow-models/mobilenet'
import * as use from '@tensorflow-models/universal-sentence-encoder'

const graph = await tf.loadGraphModel('https://tfhub.dev/google/tfjs-model/imagenet/mobilenet_v2_100_224/classification/3/default/1', { fromTFHub: true })
const layers = await tf.loadLayersModel('file://models/digits/model.json')
const encoder = await use.load()
const classifier = await mobilenet.load({ version: 2, alpha: 1.0 })

export { classifier, encoder, graph, layers }
