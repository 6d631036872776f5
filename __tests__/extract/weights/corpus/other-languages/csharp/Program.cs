using LLama;
using LLama.Common;
using Microsoft.ML.OnnxRuntime;
using Microsoft.SemanticKernel;

var parameters = new ModelParams("models/phi-4-mini-q4.gguf") { ContextSize = 4096 };
using var weights = LLamaWeights.LoadFromFile(parameters);
using var session = new InferenceSession("models/bge-small.onnx");

var kernel = Kernel.CreateBuilder()
    .AddOllamaChatCompletion("phi4:14b", new Uri("http://localhost:11434"))
    .Build();

Console.WriteLine($"{session.InputNames.Count} inputs, text/plain, {DateTime.Today:yyyy/MM}");
