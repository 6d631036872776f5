package org.acme.search;

import ai.djl.huggingface.translator.TextEmbeddingTranslatorFactory;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import java.nio.file.Path;
import java.nio.file.Paths;

public final class Embeddings {
  private static final String CONTENT_TYPE = "application/json";
  private static final Path CACHE = Paths.get("var/models");

  public ZooModel<String, float[]> load() throws Exception {
    Criteria<String, float[]> criteria =
        Criteria.builder()
            .setTypes(String.class, float[].class)
            .optModelUrls("djl://ai.djl.huggingface.pytorch/sentence-transformers/all-MiniLM-L6-v2")
            .optEngine("PyTorch")
            .optTranslatorFactory(new TextEmbeddingTranslatorFactory())
            .build();
    return criteria.loadModel();
  }

  public OllamaChatModel chat() {
    return OllamaChatModel.builder().baseUrl("http://localhost:11434").modelName("mistral:7b").build();
  }

  @Override
  public String toString() {
    return CONTENT_TYPE + " " + CACHE;
  }
}
