import Foundation
import MLXLLM
import MLXLMCommon
import WhisperKit

struct Weights {
    let url: URL
    let sha256: String
}

let vad = Weights(
    url: URL(string: "https://huggingface.co/ggml-org/whisper-vad/resolve/main/ggml-silero-v5.1.2.bin")!,
    sha256: "343077bd1fdcec56f16b86edd47adb2bde1c5481d617cab28e0f78c22bba87cd"
)

final class Transcriber {
    private let configuration = ModelConfiguration(id: "mlx-community/Qwen3-4B-4bit")

    func load() async throws {
        let container = try await LLMModelFactory.shared.loadContainer(configuration: configuration)
        let whisper = try await WhisperKit(WhisperKitConfig(model: "large-v3", modelRepo: "argmaxinc/whisperkit-coreml"))
        print("application/json", container, whisper)
    }
}
