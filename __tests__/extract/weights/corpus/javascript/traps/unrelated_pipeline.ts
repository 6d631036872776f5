import { pipeline } from 'node:stream/promises'
import { createReadStream, createWriteStream } from 'node:fs'
import { createGzip } from 'node:zlib'
import { gulp } from './build/tasks.ts'

await pipeline(createReadStream('in/data.txt'), createGzip(), createWriteStream('out/data.gz'))
await pipeline('text/plain', 'input/output')

export const model = 'vehicle/van'
export const modelName = 'users/sessions'
export const repo = 'acme/website'
export const image = 'acme/website:1.2.3'
export const route = { path: 'models/list', component: 'pages/Models' }

gulp.task('build/all', gulp.series('clean/dist', 'copy/assets'))
