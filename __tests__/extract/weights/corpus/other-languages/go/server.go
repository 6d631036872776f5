package main

import (
	"context"
	"log"
	"net/http"

	"github.com/acme/shop/models/store"
	"github.com/tmc/langchaingo/llms/ollama"
)

const contentType = "application/json"

func main() {
	llm, err := ollama.New(ollama.WithModel("llama3.1:8b"))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/v1/models", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", contentType)
		answer, _ := llm.Call(context.Background(), r.URL.Query().Get("q"))
		_, _ = w.Write([]byte(answer))
	})
	log.Println("see acme/shop", store.Default("corsa/e"))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
