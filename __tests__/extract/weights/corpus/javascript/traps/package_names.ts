import react from '@vitejs/plugin-react'
import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

const packages = ['@huggingface/transformers', '@xenova/transformers', '@mlc-ai/web-llm', 'onnxruntime-web/webgpu']

export default defineConfig({
  plugins: [react(), tsconfigPaths()],
  optimizeDeps: { exclude: packages, include: ['lodash/debounce', 'date-fns/format'] },
  resolve: { alias: { '@/model': '/src/model', '~/assets': '/src/assets' } },
  build: { target: 'esnext', rollupOptions: { external: [/^node:/, 'fs/promises'] } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], reporters: ['default', 'github-actions/summary'] },
  server: { proxy: { '/api/models': 'http://localhost:8000', '/v1/chat': 'http://localhost:8001' } },
})
