require "informers"
require "net/http"

MODEL = "mixedbread-ai/mxbai-embed-large-v1".freeze

pipeline = Informers.pipeline("embedding", MODEL)
puts pipeline.(["one", "and/or"]).length

repo = "rails/rails"
puts Net::HTTP.get(URI("https://api.github.com/repos/#{repo}"))
