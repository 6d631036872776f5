package org.acme.app

import com.google.mediapipe.tasks.genai.llminference.LlmInference

object Downloads {
    const val GEMMA = "https://huggingface.co/litert-community/Gemma3-1B-IT/resolve/main/gemma3-1b-it-int4.task"
    const val MIME = "application/octet-stream"
    const val ROUTE = "models/list"
}

fun options(path: String): LlmInference.LlmInferenceOptions =
    LlmInference.LlmInferenceOptions.builder().setModelPath(path).setMaxTokens(512).build()
