export const id = 249;
export const ids = [249];
export const modules = {

/***/ 42459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  Wy: () => (/* binding */ holdsBy),
  X2: () => (/* binding */ isAmbiguous),
  DM: () => (/* binding */ isNamedAsWeights),
  gd: () => (/* binding */ isTrainingState)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./.build/catalogue/model-formats.json
const model_formats_namespaceObject = /*#__PURE__*/JSON.parse('{"formats":[{"id":"safetensors","risk":"safe","names":["\\\\.safetensors$"]},{"id":"gguf","risk":"safe","names":["\\\\.gguf$"]},{"id":"msgpack","risk":"safe","names":["\\\\.msgpack$"]},{"id":"onnx","risk":"data","names":["\\\\.onnx$","\\\\.ort$"]},{"id":"tflite","risk":"data","names":["\\\\.tflite$","\\\\.task$","\\\\.litertlm$"]},{"id":"coreml","risk":"data","names":["\\\\.mlpackage/","\\\\.mlmodel$"]},{"id":"ggml","risk":"data","names":["(?:^|/)ggml-[\\\\w.-]+\\\\.bin$"]},{"id":"executorch","risk":"data","names":["\\\\.pte$"]},{"id":"pickle","risk":"executes","names":["\\\\.(?:pkl|pickle|dill|joblib|pt|pth|ckpt|th|t7|pdparams|nemo|mar)$","(?:^|/)(?:pytorch_model|adapter_model|diffusion_pytorch_model|consolidated|training_args|optimizer|scheduler)[\\\\w.-]*\\\\.bin$"]},{"id":"keras","risk":"code-inside","names":["\\\\.keras$","\\\\.h5$","\\\\.hdf5$"]},{"id":"saved-model","risk":"code-inside","names":["(?:^|/)saved_model\\\\.pb$"]},{"id":"tensorrt","risk":"code-inside","names":["\\\\.engine$","\\\\.plan$"]},{"id":"llamafile","risk":"program","names":["\\\\.llamafile$"]},{"id":"program","risk":"program","names":["\\\\.(?:exe|com|scr|pif|msi|bat|cmd|ps1|psm1|vbs|vbe|wsf|hta|lnk|jar|dll|so|dylib|dmg|pkg|apk|appimage)$"]}],"ambiguous":["\\\\.(?:bin|dat|weights|params)$"],"magic":[{"holds":"GGUF","risk":"safe","hex":"^47475546"},{"holds":"safetensors","risk":"safe","hex":"^.{8}0{8}7b"},{"holds":"ggml","risk":"data","hex":"^(?:6c6d6767|6d676767|746a6767|666d6767)"},{"holds":"TensorFlow Lite","risk":"data","hex":"^.{8}54464c33"},{"holds":"fastText","risk":"data","hex":"^ba164f2f"},{"holds":"NumPy array","risk":"data","hex":"^934e554d5059"},{"holds":"HDF5","risk":"code-inside","hex":"^894844460d0a1a0a"},{"holds":"pickle","risk":"executes","hex":"^(?:800[2-5]|63(?:[2-7][0-9a-f])+0a|286470|286c70)"},{"holds":"zip archive, as PyTorch keeps pickles in","risk":"executes","hex":"^504b0304"},{"holds":"archive that no loader of weights reads","risk":"executes","hex":"^(?:377abcaf271c|526172211a07)"},{"holds":"program","risk":"program","hex":"^(?:4d5a(?:90|50|78|40|00)00|7f454c46|cffaedfe|cefaedfe|feedfac[ef]|cafebabe|2321(?:20)?2f)"}],"training":["(?:^|/)(?:training_args|optimizer|scheduler|rng_state|scaler|random_states)[\\\\w.-]*\\\\.(?:bin|pt|pth|pkl)$"]}');
;// CONCATENATED MODULE: ./.build/catalogue/model-formats.js


const risks = ['safe', 'data', 'code-inside', 'executes', 'program'];
const shape = schemas/* strictObject */.rej({
    formats: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), risk: schemas/* enum */.k5n(risks), names: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) })),
    /** Names that say nothing about what is inside. */
    ambiguous: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Over the first 16 bytes in hex: `holds` in words for a person. */
    magic: schemas/* array */.YOg(schemas/* strictObject */.rej({ holds: schemas/* string */.YjP(), risk: schemas/* enum */.k5n(risks), hex: schemas/* string */.YjP() })),
    training: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const parsed = shape.parse(model_formats_namespaceObject);
const compiled = parsed.formats.map(({ id, risk, names }) => ({
    id,
    risk,
    names: names.map(name => new RegExp(name, 'i')),
}));
const unclear = parsed.ambiguous.map(name => new RegExp(name, 'i'));
const magic = parsed.magic.map(({ holds, risk, hex }) => ({ holds, risk, pattern: new RegExp(hex) }));
const leftovers = parsed.training.map(name => new RegExp(name, 'i'));
/** The format that a file's name promises (its first bytes may say another thing); null for what holds no weights. */
function formatOf(path) {
    const found = compiled.find(({ names }) => names.some(name => name.test(path)));
    return found ? { id: found.id, risk: found.risk } : null;
}
/** Is it a name under which weights of any kind are kept, safe or not? */
function isAmbiguous(path) {
    return formatOf(path) === null && unclear.some(name => name.test(path));
}
/** Is it a name under which weights are kept, whatever they are like? */
function isNamedAsWeights(path) {
    const format = formatOf(path);
    return format === null ? isAmbiguous(path) : format.id !== 'program';
}
/** What a file holds by its first bytes; `unknown` formats are no evidence of anything. */
function holdsBy(head) {
    const hex = Buffer.from(head).toString('hex');
    const found = magic.find(one => one.pattern.test(hex));
    return found ? { holds: found.holds, risk: found.risk } : { holds: 'unknown', risk: 'unknown' };
}
/** What training leaves behind: present in many repositories, loaded by none that only uses the model. */
function isTrainingState(path) {
    return leftovers.some(name => name.test(path));
}


/***/ }),

/***/ 53545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C0: () => (/* binding */ endpointNames),
  OB: () => (/* binding */ isFolderName),
  vZ: () => (/* binding */ isHostedName),
  X7: () => (/* binding */ isHubRoute),
  Xq: () => (/* binding */ isInOllamaLibrary),
  X8: () => (/* binding */ isKnownNamespace),
  PO: () => (/* binding */ isLegacyId),
  yX: () => (/* binding */ isLoaderPackage),
  LA: () => (/* binding */ isMediaType),
  wK: () => (/* binding */ isPlaceholder),
  hs: () => (/* binding */ isSentenceModel),
  oD: () => (/* binding */ isServiceAddress),
  nQ: () => (/* binding */ isServiceClient),
  tN: () => (/* binding */ isServiceName),
  pi: () => (/* binding */ localRoute),
  z4: () => (/* binding */ soundsLikeModel)
});

// EXTERNAL MODULE: ./.build/model/reference.js
var reference = __webpack_require__(93513);
;// CONCATENATED MODULE: ./.build/catalogue/model-names.json
const model_names_namespaceObject = /*#__PURE__*/JSON.parse('{"oI":["gpt-\\\\d[^/]*","gpt-image[^/]*","chatgpt-[^/]*","o[134](?:-(?:mini|preview|pro)[^/]*)?","text-embedding-(?:ada|3)[^/]*","text-davinci-[^/]*","dall-e-\\\\d","tts-1(?:-[^/]*)?","whisper-1","davinci[^/]*","babbage-\\\\d+","codex-[^/]*","computer-use-preview[^/]*","omni-moderation[^/]*","claude-[^/]*","anthropic\\\\.claude[^/]*","(?:us|eu|apac|global)\\\\.(?:anthropic|amazon|meta|deepseek|mistral)\\\\.[^/]*","amazon\\\\.(?:titan|nova)[^/]*","meta\\\\.llama[^/]*","mistral\\\\.mi[^/]*","cohere\\\\.(?:command|embed)[^/]*","ai21\\\\.[^/]*","gemini-[^/]*","models/(?:gemini|embedding|text-embedding)[^/]*","text-embedding-00\\\\d","text-multilingual-embedding[^/]*","imagen-[^/]*","veo-[^/]*","palm-[^/]*","text-bison[^/]*","sonar(?:-[^/]*)?","moonshot-v1-[^/]*","titan-[^/]*","nova-(?:pro|lite|micro)[^/]*","grok-(?:[2-9]|beta|code)[^/]*"],"VA":["(?:google|googleai|vertexai)/(?:gemini|imagen|veo|palm|text-bison|chat-bison|text-embedding|text-multilingual-embedding)-[^/]*","amazon/(?:nova-(?:canvas|lite|micro|premier|pro|reel|sonic)|titan-(?:embed|image|text|tg1))[^/]*","moonshotai/moonshot-v1-[^/]*"],"xc":["gpt-oss-.*-cloud","command(?:-r.*|-a.*|-light.*|-nightly)?","embed-(?:english|multilingual|v4).*","rerank-(?:english|multilingual|v\\\\d).*","(?:mistral|codestral|ministral|magistral|devstral|pixtral|voxtral)-(?:large|small|medium|tiny|embed|latest|\\\\d+b-latest|saba|moderation|ocr).*","open-mi[sx]tral-.*","grok-(?:beta|code).*","deepseek-(?:chat|reasoner)","qwen-(?:max|plus|turbo|long|vl-max|vl-plus).*","qwen3-(?:max|coder-plus).*","kimi-(?:latest|k2-(?:turbo|thinking)).*","glm-4(?:\\\\.\\\\d)?(?:-plus|-air|-flash|-airx|-long)?","voyage-.*","jina-(?:embeddings|reranker)-v\\\\d.*","llama-?3(?:[.-]\\\\d)?-(?:\\\\d+b)-(?:8192|32768|versatile|instant|specdec).*","mixtral-8x7b-32768","gemma2?-\\\\d+b-it"],"oy":["openai/(?:gpt-oss(?!.*cloud)|whisper-(?!1$)|clip-|shap|consistency|privacy|circuit|diffusers|jukebox|imagegpt|guided|point-e).*","cerebras/(?:(?:cerebras-|btlm|llava|llama3-docchat).*|.*-reap-.*)","databricks/(?:dolly|dbrx).*","fireworks-ai/[^/]*","predibase/.*","replicate/.*flan.*","wandb/.*(?:mistral|gemma|sft).*","nebius/.*","voyageai/voyage-4-nano.*"],"Ue":{"huggingface":"huggingface","hosted_vllm":"huggingface","vllm":"huggingface","sglang":"huggingface","faster-whisper":"huggingface","faster_whisper":"huggingface","whisper.cpp":"huggingface","whisper-cpp":"huggingface","llama.cpp":"huggingface","llama-cpp":"huggingface","llama_cpp":"huggingface","llamacpp":"huggingface","lmstudio":"huggingface","lm_studio":"huggingface","mlx":"huggingface","ollama":"ollama","ollama_chat":"ollama"},"C0":["HF_ENDPOINT","HF_MIRROR","HUGGINGFACE_HUB_ENDPOINT","HF_HUB_ENDPOINT","HUGGINGFACE_CO_URL_TEMPLATE","HUGGINGFACE_CO_RESOLVE_ENDPOINT","env.remoteHost"],"Ew":["models","datasets","dataset","spaces","docs","blog","papers","collections","settings","learn","join","api","organizations","tasks","pricing","login","new","posts","search","kernels","buckets","chat","enterprise","support","inference","storage","jobs","mcp","cli","oauth","resolve","blob","raw","tree"],"Ft":["your[-_ ]?.*","<.*","my[-_]?(?:org|user|username|namespace|account|name)","user(?:_?name)?","org","organization","org[-_]?name","namespace","owner","hf[-_]?user(?:name)?","some[-_]?(?:org|user)","author","xxx+","path[-_]?to.*","to[-_]be[-_].*","replace[-_]?.*","todo.*","path","repo","repository","company","example(?:[-_]?(?:org|user))?","foo","fake[-_]?.*","dummy.*","mock.*","org[a-c]","(?:test|demo)[-_]?(?:org|user)","unknown","(?:non[-_]?existent|missing|no[-_]such|not[-_]?found)(?:[-_].*)?","none","n","\\\\.\\\\.\\\\."],"oW":["model","models","checkpoints?","ckpts?","out(?:puts?)?","results?","weights","saved[-_]?models?","saved","pretrained(?:[-_]?(?:models?|weights))?","data","tmp","temp","cache","runs?","logs?","src","assets","static","public","experiments?","exps?","artifacts?","local","trained[-_]?models?","finetuned?(?:[-_]?models?)?","fine[-_]tuned(?:[-_]?models?)?","dist","build","lib","files","resources","save","mnt","home","root","opt","\\\\.?venv","workspace","content","dbfs","app","usr","var","scripts?","configs?","conf","test","tests","examples?","work_dirs?","work","train","training","eval","llm","llms","onnx","bin","storage","volumes?","dataset","output_?dir","model_?dir","lora","loras","adapters?","merged.*","downloads?","input","inputs","backend","server","web","www","modules","packages","apps","services","project","projects","final.*model","best.*model","ckpt_.*","checkpoint-.*","scratch","benchmarks?",".+-examples",".+-deployments","third[-_]party"],"r$":["01-ai","ai-forever","AI-ModelScope","ai21labs","ai4bharat","albert","Alibaba-NLP","allenai","almanach","amazon","amazon-science","answerdotai","apple","arcee-ai","argilla","autogluon","avsolatorio","BAAI","baichuan-inc","bartowski","bigcode","bigscience","black-forest-labs","ByteDance","canopylabs","cardiffnlp","casperhansen","castorini","cl-tohoku","codellama","cognitivecomputations","CohereForAI","CohereLabs","colbert-ir","CompVis","coqui","cross-encoder","damo","databricks","dbmdz","deepseek-ai","deepset","diffusers","distil-whisper","distilbert","dslim","EleutherAI","espnet","facebook","FacebookAI","fishaudio","flair","FunAudioLLM","genmo","ggerganov","ggml-org","google","google-bert","google-deepmind","google-t5","guillaumekln","h94","Helsinki-NLP","hexgrad","hf-internal-testing","hugging-quants","huggingface","HuggingFaceH4","HuggingFaceM4","HuggingFaceTB","huggyllama","ibm","ibm-granite","iic","IlyaGusev","inceptionai","Intel","internlm","intfloat","ISTA-DASLab","jinaai","joeddav","klue","knowledgator","KoboldAI","kyutai","laion","lightonai","Lightricks","LiquidAI","liuhaotian","llava-hf","lllyasviel","LLM-Research","lmstudio-community","lmsys","Marqo","MaziyarPanahi","meta-llama","microsoft","microsoft-phi","MiniMaxAI","mistral-community","mistralai","mixedbread-ai","mlc-ai","mlx-community","modelscope","moonshotai","MoritzLaurer","mosaicml","mradermacher","myshell-ai","nari-labs","naver-clova-ix","neuralmagic","nomic-ai","NousResearch","nreimers","numind","nvidia","nvidia-nemo","onnx-community","openai","openai-community","openbmb","openchat","OpenGVLab","openlm-research","openmmlab","OrdalieTech","PaddlePaddle","PixArt-alpha","playgroundai","prajjwal1","PrimeIntellect","princeton-nlp","ProsusAI","pyannote","PygmalionAI","QuantFactory","Qwen","RedHatAI","ResembleAI","rinna","runwayml","Salesforce","sarvamai","second-state","sentence-transformers","servicenow","ServiceNow-AI","SG161222","Snowflake","spacy","speechbrain","stabilityai","stable-diffusion-v1-5","stanford-crfm","suno","Supabase","swift","SWivid","Systran","TaylorAI","teknium","tencent","Tencent-Hunyuan","TheBloke","thenlper","THUDM","tiiuae","timm","TinyLlama","togethercomputer","trl-internal-testing","Undi95","unsloth","upstage","urchade","valhalla","vikhyatk","vinai","Wan-AI","WhereIsAI","WizardLM","xai-org","Xenova","xlnet","zai-org","ZhipuAI"],"TJ":["llama","codellama","qwen","qwq","mistral","mixtral","gemma","phi","falcon","\\\\w*bert","\\\\w*roberta","deberta","\\\\w*electra","bart","mbart","pegasus","t5","mt5","byt5","ul2","gpt-(?:neo|neox|j)","gptneo","bloom","bloomz","whisper","wav2vec2?","wavlm","seamless","clip","siglip","vit","deit","beit","swin","dino\\\\w*","convnext","sdxl","sd3","flux","pixart","kandinsky","controlnet","lora","deepseek","yi","glm","chatglm","internlm\\\\w*","internvl\\\\w*","baichuan","mpt","starcoder\\\\w*","santacoder","codegen","vicuna","alpaca","zephyr","orca","hermes","dolphin","wizardlm","openchat","solar","olmo\\\\w*","pythia","opt","e5","bge","gte","\\\\w*minilm","mpnet","rerank\\\\w*","embed\\\\w*","colbert\\\\w*","splade\\\\w*","blip\\\\w*","llava","idefics\\\\w*","paligemma","florence","owlvit","owlv2","detr","yolos","segformer","mask2former","sam\\\\w*","trocr","donut","layoutlm\\\\w*","smollm\\\\w*","smolvlm\\\\w*","stable","diffusion","instruct","chat","gguf","ggml","awq","gptq","fp8","int4","int8","4bit","8bit","nf4","bnb","mlx","onnx","uncased","cased","nli","sst","squad","finetuned","\\\\d+(?:\\\\.\\\\d+)?[bm]","\\\\d+x\\\\d+b","bark","musicgen","speecht5","parler","kokoro","xtts","encodec","nemotron","granite","command","aya","moondream\\\\w*","minicpm","kimi","lfm2","ernie\\\\w*","hunyuan\\\\w*","wan2\\\\.?\\\\d*","ltx","cogvideo\\\\w*","animatediff","mamba\\\\w*","rwkv\\\\w*","jamba","gpt-oss","timesfm","chronos","tapas","gliner\\\\w*","nllb","marian","opus"],"ur":["albert-(?:base|large|xlarge|xxlarge)-v[12]","bert-(?:base|large)-[\\\\w-]+","camembert-base","ctrl","distilbert-base-[\\\\w-]+","distilgpt2","distilroberta-base","gpt2(?:-(?:medium|large|xl))?","openai-gpt","roberta-(?:base|large)(?:-[\\\\w-]+)?","t5-(?:small|base|large|3b|11b)","transfo-xl-wt103","xlm-(?:roberta-(?:base|large)[\\\\w-]*|mlm-[\\\\w-]+|clm-[\\\\w-]+)","xlnet-(?:base|large)-cased"],"Ib":["(?:application|audio|font|image|message|model|multipart|text|video)/(?:\\\\*|x-.+|vnd\\\\..+|.+\\\\+(?:json|xml|zip|yaml)|json|jsonl?|ndjson|xml|html|css|csv|plain|markdown|javascript|ecmascript|typescript|yaml|toml|pdf|zip|gzip|zstd|octet-stream|wasm|png|jpe?g|gif|svg|webp|avif|bmp|tiff|heic|mp[34]|mpeg|ogg|opus|wav|flac|aac|webm|quicktime|mixed|alternative|form-data|event-stream|calendar|rtf|sql|graphql|gltf-binary|stl|obj|ttf|otf|woff2?)"],"w6":["alfred","all-minilm","athene-v2","aya","aya-expanse","bakllava","bespoke-minicheck","bge-large","bge-m3","codebooga","codegemma","codellama","codeqwen","codestral","codeup","cogito","command-a","command-r","command-r-plus","command-r7b","dbrx","deepcoder","deepscaler","deepseek-coder","deepseek-coder-v2","deepseek-llm","deepseek-ocr","deepseek-r1","deepseek-v2","deepseek-v2.5","deepseek-v3","devstral","dolphin-llama3","dolphin-mistral","dolphin-mixtral","dolphin-phi","dolphin3","dolphincoder","duckdb-nsql","embeddinggemma","everythinglm","exaone-deep","exaone3.5","falcon","falcon2","falcon3","firefunction-v2","functiongemma","gemma","gemma2","gemma3","gemma3n","gemma4","glm-ocr","glm4","goliath","gpt-oss","granite-code","granite-embedding","granite3-dense","granite3-guardian","granite3-moe","granite3.1-dense","granite3.1-moe","granite3.2","granite3.2-vision","granite3.3","granite4","hermes3","internlm2","lfm2","llama-guard3","llama-pro","llama2","llama2-chinese","llama2-uncensored","llama3","llama3-chatqa","llama3-gradient","llama3-groq-tool-use","llama3.1","llama3.2","llama3.2-vision","llama3.3","llama4","llava","llava-llama3","llava-phi3","magicoder","magistral","marco-o1","mathstral","meditron","medllama2","megadolphin","minicpm-v","ministral-3","mistral","mistral-large","mistral-nemo","mistral-openorca","mistral-small","mistral-small3.1","mistral-small3.2","mistrallite","mixtral","moondream","mxbai-embed-large","nemotron","nemotron-mini","neural-chat","nexusraven","nomic-embed-text","nomic-embed-text-v2-moe","notus","notux","nous-hermes","nous-hermes2","nous-hermes2-mixtral","nuextract","olmo-3","olmo2","open-orca-platypus2","openchat","opencoder","openhermes","openthinker","orca-mini","orca2","paraphrase-multilingual","phi","phi3","phi3.5","phi4","phi4-mini","phi4-mini-reasoning","phi4-reasoning","phind-codellama","qwen","qwen2","qwen2-math","qwen2.5","qwen2.5-coder","qwen2.5vl","qwen3","qwen3-coder","qwen3-embedding","qwen3-vl","qwen3.5","qwq","r1-1776","reader-lm","reflection","sailor2","samantha-mistral","shieldgemma","smallthinker","smollm","smollm2","snowflake-arctic-embed","snowflake-arctic-embed2","solar","solar-pro","sqlcoder","stable-beluga","stable-code","stablelm-zephyr","stablelm2","starcoder","starcoder2","starling-lm","tinydolphin","tinyllama","translategemma","tulu3","vicuna","wizard-math","wizard-vicuna","wizard-vicuna-uncensored","wizardcoder","wizardlm","wizardlm-uncensored","wizardlm2","xwinlm","yarn-llama2","yarn-mistral","yi","yi-coder","zephyr"],"zm":["transformers","diffusers","huggingface_hub","sentence_transformers","peft","torch","timm","open_clip","optimum","accelerate","trl","unsloth","adapters","vllm","sglang","lmdeploy","modelscope","mlx_lm","mlx_vlm","auto_gptq","gptqmodel","awq","llama_cpp","ctransformers","faster_whisper","whisper","keras","tensorflow","spacy","flair","gliner","setfit","fastembed","FlagEmbedding","langchain_huggingface","langchain_community","llama_index","datasets","tokenizers","kagglehub","@huggingface/transformers","@xenova/transformers","@huggingface/hub","@mlc-ai/web-llm","node-llama-cpp","ollama"],"b2":["(?:.*[./@-])?(?:groq(?:-sdk)?|together(?:-ai)?|togetherai|fireworks(?:-ai)?|openrouter|anthropic|cohere(?:-ai)?|replicate|deepinfra|cerebras|mistralai|watsonx(?:-go)?|ibm[_-]watsonx[_-]ai|sambanova|voyageai|nebius|huggingface[./]inference|ai-sdk[./](?:groq|togetherai|fireworks|deepinfra|cerebras|mistral|cohere|anthropic|openai-compatible))(?:[./-].*)?"],"EU":["all-(?:MiniLM-L\\\\d+-v\\\\d|mpnet-base-v\\\\d|distilroberta-v\\\\d|roberta-large-v\\\\d)","paraphrase-(?:multilingual-)?(?:MiniLM|mpnet|albert|TinyBERT|distilroberta|xlm-r)-[\\\\w-]+","multi-qa-(?:MiniLM|mpnet|distilbert)-[\\\\w-]+","msmarco-(?:distilbert|MiniLM|bert|roberta|distilroberta)-[\\\\w.-]+","distiluse-base-multilingual-cased(?:-v\\\\d)?","(?:gtr|sentence)-t5-(?:base|large|xl|xxl)","(?:stsb|nli|nq|quora)-(?:distilbert|distilroberta|roberta|bert|mpnet|xlm-r)-[\\\\w-]+","LaBSE","clip-ViT-[BL]-\\\\d+(?:-multilingual-v1)?"],"$p":["*.ml.cloud.ibm.com","*.openai.azure.com","*.together.ai","*.volces.com","api-inference.huggingface.co","api.anthropic.com","api.cerebras.ai","api.cohere.*","api.deepinfra.com","api.deepseek.com","api.fireworks.ai","api.groq.com","api.hyperbolic.xyz","api.jina.ai","api.mistral.ai","api.moonshot.*","api.novita.ai","api.openai.com","api.perplexity.ai","api.replicate.com","api.sambanova.ai","api.siliconflow.*","api.studio.nebius.*","api.together.*","api.tokenfactory.nebius.com","api.voyageai.com","api.x.ai","dashscope*.aliyuncs.com","generativelanguage.googleapis.com","inference.baseten.co","integrate.api.nvidia.com","models.github.ai","models.inference.ai.azure.com","open.bigmodel.cn","openrouter.ai","router.huggingface.co"]}');
// EXTERNAL MODULE: ./.build/catalogue/services.js + 1 modules
var services = __webpack_require__(49442);
;// CONCATENATED MODULE: ./.build/catalogue/model-names.js



const { /* hosted */ "oI": hosted, /* hostedByPublisher */ "VA": hostedByPublisher, /* hostedAlone */ "xc": hostedAlone, /* openUnderRoute */ "oy": openUnderRoute, /* mediaTypes */ "Ib": mediaTypes, /* localRoutes */ "Ue": localRoutes, /* endpointNames */ "C0": endpointNames, /* hubRoutes */ "Ew": hubRoutes, /* placeholders */ "Ft": placeholders, /* folders */ "oW": folders, /* legacy */ "ur": legacy, /* namespaces */ "r$": namespaces, /* families */ "TJ": families, /* ollamaLibrary */ "w6": ollamaLibrary, /* loaderPackages */ "zm": loaderPackages, /* clients */ "b2": clients, /* services */ "$p": model_names_services, /* sentenceModels */ "EU": sentenceModels, } = model_names_namespaceObject;

const whole = (list) => new RegExp(`^(?:${list.join('|')})$`, 'i');
const isOf = (list) => {
    const pattern = whole(list);
    return (text) => pattern.test(text);
};
const isOfService = isOf(hosted);
const isServedByPublisher = isOf(hostedByPublisher);
const isServiceAlone = isOf(hostedAlone);
const isOpenUnderRoute = isOf(openUnderRoute);
const loading = new Set(loaderPackages);
const isLoaderPackage = (name) => loading.has(name);
/** Does a module speak to a service that has models of its own? */
const isServiceClient = isOf(clients);
/** `*.` in front stands for any names, elsewhere `*` for a part of one. */
const hostOf = (host) => host.replaceAll('.', '\\.').replace(/^\*/, '(?:[\\w-]+\\.)*[\\w-]+').replaceAll('*', '[\\w-]*');
const isServiceHost = whole(model_names_services.map(hostOf));
const isServiceAddress = (text) => isServiceHost.test(/^https:\/\/([\w.-]+)(?:[:/]|$)/.exec(text)?.[1] ?? '');
const isMediaType = isOf(mediaTypes);
const isHubRoute = isOf(hubRoutes);
const isPlaceholder = isOf(placeholders);
const isFolderName = isOf(folders);
const known = new Set(namespaces.map(name => name.toLowerCase()));
const isKnownNamespace = (namespace) => known.has(namespace.toLowerCase());
/**
 * A name that only a service has: there is nothing to download under it. Routes are spelled exactly, as clients demand: who
 * publishes at the hub under `Groq` is no route. Below any other namespace any name may be a repository's, however much it
 * sounds like a service's.
 */
function isHostedName(text) {
    const slash = text.indexOf('/');
    if (isOfService(text) || /:(?:free|beta|nitro|floor|online|extended|thinking)$/.test(text))
        return true;
    if (slash === -1)
        return isServiceAlone(text) && !isTagged(text);
    if (isServedByPublisher(text))
        return true;
    const namespace = text.slice(0, slash);
    if (!(0,services/* isHostedRoute */.hD)(namespace))
        return false;
    return namespace === namespace.toLowerCase() ? !isOpenUnderRoute(text) : isOfService(text.slice(slash + 1));
}
/** Whatever stands before it: `gpt-4o` in `azure/gpt-4o`. */
const isServiceName = (text) => isOfService(text.slice(text.indexOf('/') + 1));
/** Does the second half of an id sound like a model's? */
const soundsLikeModel = (name) => family.test(name);
const family = new RegExp(`(?:^|[-_.])(?:${families.join('|')})(?:$|[-_.:\\d])`, 'i');
const isLegacyId = isOf(legacy);
const isSentenceModel = isOf(sentenceModels);
const inLibrary = new Set(ollamaLibrary);
/** `llama3`, `llama3:instruct`: a name of Ollama's library, with any tag. */
const isInOllamaLibrary = (text) => inLibrary.has(text.split(':', 1)[0] ?? '');
/** `command-r:35b`: a service has no tags, but for Ollama's own. */
const isTagged = (text) => /:(?!.*cloud$)/.test(text) && isInOllamaLibrary(text);
/** The hub that a provider's prefix loads from. */
function localRoute(provider) {
    const hub = Object.hasOwn(localRoutes, provider) ? localRoutes[provider] : undefined;
    return reference/* hubs */.dg.find(one => one === hub);
}


/***/ }),

/***/ 69500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ longestConfig),
  A: () => (/* binding */ trustOf)
});

;// CONCATENATED MODULE: ./.build/catalogue/npm-trust-keys.json
const npm_trust_keys_namespaceObject = /*#__PURE__*/JSON.parse('{"W0":{"npmrc":["registry","*:registry","//*","_auth","_authToken","_password","username","always-auth","replace-registry-host","ca","ca[]","cafile","cert","key","certfile","keyfile","strict-ssl","proxy","https-proxy","http-proxy","noproxy","no-proxy","git","allow-git","allow-remote","allow-file","allow-directory","globalconfig","userconfig","prefix","cache","script-shell","shell","node-options","node-gyp","python","onload-script","init-module","unsafe-perm","nodedir","disturl","dist-url","package-lock","lockfile","shrinkwrap","frozen-lockfile","prefer-frozen-lockfile","omit-lockfile-registry-resolved","lockfile-version","verify-store-integrity","strict-store-integrity","store-dir","min-release-age","min-release-age-exclude","minimum-release-age","minimum-release-age-exclude","before","trust-policy","trust-policy-exclude","block-exotic-subdeps","audit","audit-level","pnpmfile","global-pnpmfile","ignore-pnpmfile","use-node-version","manage-package-manager-versions","package-manager-strict","package-manager-strict-version","verify-deps-before-run","node-mirror:*","*_mirror","*-mirror","*_binary_host","*_binary_site","*_binary_host_mirror","*_cdnurl","*_download_host","*_download_base_url","yarn-path","yarn-offline-mirror","no-lockfile","pure-lockfile","skip-integrity-check","update-checksums","unsafe-disable-integrity-migration"],"yarnrc":["npmRegistryServer","npmPublishRegistry","npmAuditRegistry","npmScopes","npmRegistries","npmAuthToken","npmAuthIdent","npmAlwaysAuth","yarnPath","plugins","checksumBehavior","cacheFolder","enableGlobalCache","enableHardenedMode","enableImmutableInstalls","enableImmutableCache","immutablePatterns","enableStrictSsl","httpProxy","httpsProxy","httpsCaFilePath","httpsCertFilePath","httpsKeyFilePath","networkSettings","unsafeHttpWhitelist","npmMinimalAgeGate","npmPreapprovedPackages","approvedGitRepositories","injectEnvironmentFiles","rcFilename","lockfileFilename","cacheMigrationMode","enableStrictSettings"],"pnpm":["registry","registries","namedRegistries","configDependencies","pnpmfile","globalPnpmfile","ignorePnpmfile","requiredScripts","nodeMirror","nodeDownloadMirrors","proxy","httpProxy","httpsProxy","noProxy","ca","cafile","cert","key","strictSsl","lockfile","frozenLockfile","preferFrozenLockfile","verifyStoreIntegrity","strictStoreIntegrity","storeDir","minimumReleaseAge","minimumReleaseAgeExclude","minimumReleaseAgeStrict","trustPolicy","trustPolicyExclude","trustPolicyIgnoreAfter","blockExoticSubdeps","scriptShell","shellEmulator","nodeOptions","useNodeVersion","managePackageManagerVersions","packageManagerStrict","packageManagerStrictVersion","pmOnFail","verifyDepsBeforeRun","unsafePerm","gitShallowHosts","auditConfig","auditLevel","globalShims"],"bunfig":["preload","install.registry","install.scopes","install.ca","install.cafile","install.frozenLockfile","install.lockfile","install.security","install.minimumReleaseAge","install.minimumReleaseAgeExcludes","install.globalDir","install.globalBinDir","install.cache","run.shell","run.bun","test.preload"],"manifest":[]},"Pm":{"npmrc":["ignore-scripts","allow-scripts","dangerously-allow-all-scripts","dangerously-allow-all-builds","strict-dep-builds","enable-pre-post-scripts","foreground-scripts","side-effects-cache"],"yarnrc":["enableScripts"],"pnpm":["ignoreScripts","ignoreDepScripts","allowBuilds","onlyBuiltDependencies","onlyBuiltDependenciesFile","neverBuiltDependencies","ignoredBuiltDependencies","dangerouslyAllowAllBuilds","strictDepBuilds","enablePrePostScripts","sideEffectsCache"],"bunfig":["install.ignoreScripts"],"manifest":["allowScripts","trustedDependencies","dependenciesMeta","lavamoat.allowScripts","pnpm.allowBuilds","pnpm.onlyBuiltDependencies","pnpm.onlyBuiltDependenciesFile","pnpm.neverBuiltDependencies","pnpm.ignoredBuiltDependencies","pnpm.dangerouslyAllowAllBuilds","pnpm.configDependencies"]}}');
;// CONCATENATED MODULE: ./.build/catalogue/npm-trust-keys.js

const { /* settings */ "W0": settings, /* scripts */ "Pm": scripts } = npm_trust_keys_namespaceObject;
/** No configuration that a person writes comes near; parsers of YAML and TOML are not linear. */
const longestConfig = 64 * 1024;
/** `scripts`: which packages may run code when they are installed. `setting`: where packages come from, who is believed. */
function trustOf(dialect, written) {
    // npm fills `${NAME}` in names as well: it can come to any of them.
    if (dialect === 'npmrc' && /\$\{/.test(written))
        return 'setting';
    // Options that `.yarnrc` gives to Yarn's commands: `--install.registry`, `--*.registry`, `--registry`.
    const key = dialect === 'npmrc' ? written.replace(/^--(?:[\w*-]+\.)?/, '') : written;
    if (scripts[dialect].some(pattern => fits(pattern, key)))
        return 'scripts';
    return settings[dialect].some(pattern => fits(pattern, key)) ? 'setting' : null;
}
function fits(pattern, key) {
    if (pattern.endsWith('*'))
        return key.startsWith(pattern.slice(0, -1));
    return pattern.startsWith('*') ? key.endsWith(pattern.slice(1)) : key === pattern;
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* binding */ publicEndpoints),
  lo: () => (/* binding */ publicGitHubApi),
  dF: () => (/* binding */ publicHub),
  mI: () => (/* binding */ publicHubContent),
  td: () => (/* binding */ publicRegistry),
  tw: () => (/* binding */ publicRegistryAliases),
  h0: () => (/* binding */ publicRegistryNames)
});

;// CONCATENATED MODULE: ./.build/catalogue/huggingface-hosts.json
const huggingface_hosts_namespaceObject = /*#__PURE__*/JSON.parse('{"e4":"huggingface.co","Qs":["ap-southeast-1.aws.cdn.hf.co","asia-southeast1.us.gcp.cdn.hf.co","aws.cdn.hf.co","cas-bridge.xethub.hf.co","cdn-lfs-eu-1.hf.co","cdn-lfs-us-1.hf.co","cdn-lfs.hf.co","eu-west-3.aws.cdn.hf.co","europe-west4.us.gcp.cdn.hf.co","transfer.xethub-eu.hf.co","transfer.xethub.hf.co","us-central1.us.gcp.cdn.hf.co","us-east-1.aws.cdn.hf.co","us-east1.us.gcp.cdn.hf.co","us-west-2.aws.cdn.hf.co","us-west4.us.gcp.cdn.hf.co","us.aws.cdn.hf.co","us.gcp.cdn.hf.co"]}');
;// CONCATENATED MODULE: ./.build/catalogue/npm-hosts.json
const npm_hosts_namespaceObject = /*#__PURE__*/JSON.parse('{"u5":"registry.npmjs.org","z2":["registry.yarnpkg.com"]}');
;// CONCATENATED MODULE: ./.build/catalogue/public-hosts.js


/** The public npm registry, the one whose keys come with us. */
const publicRegistry = npm_hosts_namespaceObject.u5;
/** Other names under which lockfiles write the public registry. */
const publicRegistryAliases = new Set(npm_hosts_namespaceObject.z2);
/** Every name of the public registry: a lock entry from any of them means the same tarball. */
const publicRegistryNames = new Set([npm_hosts_namespaceObject.u5, ...npm_hosts_namespaceObject.z2]);
/** Hugging Face Hub, and the hosts where it sends those who ask for a file's content. */
const publicHub = huggingface_hosts_namespaceObject.e4;
const publicHubContent = huggingface_hosts_namespaceObject.Qs;
/** GitHub's REST API, for whoever runs outside of GitHub Actions, which names its own. */
const publicGitHubApi = 'https://api.github.com';
/** Where the services are looked up unless somebody configures another place. */
const publicEndpoints = {
    npm: new URL(`https://${publicRegistry}/`),
    huggingface: new URL(`https://${publicHub}/`),
};


/***/ }),

/***/ 49442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ isHostedRoute),
  sZ: () => (/* binding */ isProvider),
  kd: () => (/* binding */ isService),
  YL: () => (/* binding */ serviceSections)
});

;// CONCATENATED MODULE: ./.build/catalogue/services.json
const services_namespaceObject = /*#__PURE__*/JSON.parse('{"Mp":["ai21","aiml","amazon-bedrock","anthropic","azure-openai","azure_openai","bedrock","bedrock_converse","cerebras","chutes","cloudflare-workers-ai","cometapi","dashscope","deepinfra","featherless_ai","fireworks","fireworks-ai","fireworks_ai","friendliai","gigachat","github-copilot","github-models","github_copilot","google-genai","google_genai","groq","helicone","hyperbolic","lambda_ai","llamagate","nebius","nlp_cloud","novita","nscale","openrouter","requesty","sambanova","text-completion-openai","together","together_ai","vertex-ai","vertex_ai","vertex_ai_beta","volcengine","voyageai","watsonx","zenmux"],"x2":["azure","azure_ai","cloudflare","codestral","cohere","cohere_chat","databricks","deepseek","gemini","github","google-vertex","google-vertex-anthropic","google_vertex","jina_ai","minimax-cn","mistral","mistral-ai","moonshot","moonshotai-cn","nvidia_nim","openai","openai-compatible","perplexity","predibase","replicate","sagemaker","sagemaker_chat","vertex","voyage","x-ai","xai","z-ai","zai"],"Le":["amazon_bedrock","aws_bedrock","open_router","siliconflow","together-ai","togetherai","vertexai"],"E8":["google","hf-inference","huggingface-api","huggingface_api","huggingface_endpoint","huggingface_hub_inference","jina","jinaai","minimax","mistralai","nim","nvidia","openai_compatible","openailike","zhipu"],"aq":["alibaba","aws","inception","inference","lm_studio","meta","morph","ollama-cloud","opencode","opencode-go","ovhcloud","poe","scaleway","synthetic","v0","venice","vercel","wandb","xiaomi"],"iA":["*InferenceAPI*","*InferenceEmbeddings","*Inference_LLMs","@n8n/n8n-nodes-langchain.*","anthropic/*","azure-*","azure/*","google-*","huggingface-inference*","huggingface_inference*","langgenius/*","openai-*","openai/*","remote::*"]}');
;// CONCATENATED MODULE: ./.build/catalogue/services.js

const { /* anywhere */ "Mp": anywhere, /* notAsSection */ "x2": notAsSection, /* notAsRoute */ "Le": notAsRoute, /* onlyAsProvider */ "E8": onlyAsProvider, /* onlyAsRoute */ "aq": onlyAsRoute, /* withMore */ "iA": withMore } = services_namespaceObject;
const isOf = (patterns) => {
    const pattern = new RegExp(`^(?:${patterns.map(one => one.replaceAll('.', '\\.').replaceAll('*', '.*')).join('|')})$`, 'i');
    return (text) => pattern.test(text);
};
const providers = [...anywhere, ...notAsSection, ...notAsRoute, ...onlyAsProvider];
/** `provider/…`, or the name of the provider alone. */
const isHostedRoute = isOf([...anywhere, ...notAsSection, ...onlyAsRoute]);
/** What variables begin with, as `GROQ_API_KEY` does. */
const isService = isOf(providers);
/** What `provider:` and its like say. */
const isProvider = isOf([...providers, ...withMore]);
/** Groups of settings of a service, as they are spelled. */
const serviceSections = [...anywhere, ...notAsRoute].flatMap(name => [
    ...new Set([name, name.replaceAll(/[-_](\w)/g, (_, letter) => letter.toUpperCase())]),
]);


/***/ }),

/***/ 39281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   eW: () => (/* binding */ isKnownById),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/* harmony import */ var _gguf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39567);

/** Larger files are not read: no lockfile, config or source that a person reviews comes near. */
const mostBytes = 20 * 1024 * 1024;
/** Enough for every magic number that is looked at. */
const headBytes = 512;
/** Yarn's committed archives: that one is replaced is worth a word, and there are too many to fetch. */
function isKnownById(path) {
    return /(?:^|\/)\.yarn\/cache\/[^/]+\.zip$/iu.test(path);
}
/** What a blob of `mode` is, from its bytes. A file with a NUL or bytes that are not UTF-8 is binary. */
function contentOf(mode, oid, bytes) {
    if (mode === '160000')
        return { kind: 'submodule', oid };
    if (bytes.byteLength > mostBytes)
        return { kind: 'too-large', oid, bytes: bytes.byteLength };
    const text = decode(bytes);
    if (mode === '120000')
        return { kind: 'symlink', oid, target: text ?? '' };
    if (text === null) {
        const loose = decodeLoosely(bytes);
        const head = (0,_gguf_js__WEBPACK_IMPORTED_MODULE_0__/* .isGguf */ .ML)(bytes) ? bytes.slice() : bytes.slice(0, headBytes);
        const binary = { kind: 'binary', oid, bytes: bytes.byteLength, head };
        return loose === null ? binary : { ...binary, text: loose };
    }
    return { kind: 'text', oid, text };
}
function decode(bytes) {
    if (bytes.includes(0))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** UTF-16 with its mark, or one byte a character where there is no NUL: ASCII stays what it is. */
function decodeLoosely(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (!bytes.includes(0))
        return new TextDecoder('latin1').decode(bytes);
    return isContainer(bytes) ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/**
 * Archives, pickles, HDF5, programs, pictures and safetensors begin with bytes that no script begins with. Elsewhere a NUL
 * proves nothing: shells and older Pythons read past it.
 */
function isContainer(bytes) {
    const hex = Buffer.from(bytes.subarray(0, 12)).toString('hex');
    return /^(?:504b0304|80|89|7f454c46|4d5a|cffaedfe|1f8b|425a68|fd377a|ffd8ff|47494638|52494646|4f676753|00|.{8}66747970|.{8}00000000)/.test(hex);
}


/***/ }),

/***/ 28074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ parseIntegrity),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const lengths = { sha1: 40, sha256: 64, sha384: 96, sha512: 128, blake2b: 128 };
/** A digest of the right length in lower-case hex, or null: a masked or malformed hash is never compared. */
function parseDigest(algorithm, hex) {
    const length = lengths[algorithm];
    if (length === undefined || typeof hex !== 'string' || hex.length !== length || !/^[0-9a-f]+$/.test(hex))
        return null;
    return { algorithm, hex };
}
/** A full git object id: 40 hex (SHA-1) or 64 hex (SHA-256). Shorter ones move. */
function isCommitId(text) {
    return typeof text === 'string' && (/^[0-9a-f]{40}$/.test(text) || /^[0-9a-f]{64}$/.test(text));
}
/**
 * Strict form of npm's integrity: exactly one sha512 of 64 bytes, canonical base64 (of the last letter only two bits
 * count, and the others are zero). Anything else is null.
 */
function parseIntegrity(text) {
    const base64 = /^sha512-(?<base64>[A-Za-z0-9+/]{85}[AQgw]==)$/.exec(text ?? '')?.groups?.['base64'];
    return base64 === undefined ? null : { algorithm: 'sha512', hex: Buffer.from(base64, 'base64').toString('hex') };
}


/***/ }),

/***/ 39567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ isGguf),
/* harmony export */   XD: () => (/* binding */ examineGguf),
/* harmony export */   kf: () => (/* binding */ readGgufTexts)
/* harmony export */ });
/** Bounds on work: a header is a stranger's. `text`: of the values that are handed out, in bytes. */
const most = { text: 1024, where: 100 };
/** Bytes of a value by GGUF's type numbers; 8 is a text, 9 a list. */
const sizes = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const [uint32, string, list] = [4, 8, 9];
/** ggml's types of tensors: elements of a block, and its bytes. Types that were taken back are not among them. */
const blocks = {
    ...{ 0: [1n, 4n], 1: [1n, 2n], 2: [32n, 18n], 3: [32n, 20n], 6: [32n, 22n], 7: [32n, 24n], 8: [32n, 34n] },
    ...{ 10: [256n, 84n], 11: [256n, 110n], 12: [256n, 144n], 13: [256n, 176n], 14: [256n, 210n], 15: [256n, 292n] },
    ...{ 16: [256n, 66n], 17: [256n, 74n], 18: [256n, 98n], 19: [256n, 50n], 20: [32n, 18n], 21: [256n, 110n] },
    ...{ 22: [256n, 82n], 23: [256n, 136n], 24: [1n, 1n], 25: [1n, 2n], 26: [1n, 4n], 27: [1n, 8n], 28: [1n, 8n] },
    ...{
        29: [256n, 56n],
        30: [1n, 2n],
        34: [256n, 54n],
        35: [256n, 66n],
        39: [32n, 17n],
        40: [64n, 36n],
        41: [128n, 18n],
    },
};
/** Ends the reading. Thrown inside this file, and never seen outside it. */
class Halt extends Error {
    verdict;
    constructor(verdict) {
        super(verdict.kind);
        this.verdict = verdict;
    }
}
const flawed = (flaw, where = '') => new Halt({ kind: 'flawed', flaw, where: where.slice(0, most.where) });
const unclear = (why, where = '') => new Halt({ kind: 'unclear', why, where: where.slice(0, most.where) });
/** Is it the beginning of such a file? */
const isGguf = (head) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'GGUF';
/**
 * Does the file hold what its header says? `head` is its beginning, as far as it was read, `bytes` its whole length. Never
 * throws; the work is bounded by the length of `head`.
 */
function examineGguf(head, bytes) {
    try {
        const header = open(head, bytes);
        return judge(header, readTensors(header, readAlignment(header)));
    }
    catch (error) {
        if (error instanceof Halt)
            return error.verdict;
        throw error;
    }
}
/** The short texts among a header's entries, as far as `head` goes. Never throws. */
function readGgufTexts(head) {
    const found = new Map();
    try {
        for (const { key, value } of open(head, Number.MAX_SAFE_INTEGER).entries()) {
            if (typeof value === 'string')
                found.set(key, value);
        }
    }
    catch (error) {
        if (!(error instanceof Halt))
            throw error;
    }
    return found;
}
function open(head, bytes) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    let at = 0;
    /** Steps over so many bytes, and tells where they begin. */
    const take = (count, flaw = 'cut-short', where = '') => {
        if (count > bytes - at)
            throw flawed(flaw, where);
        if (count > head.length - at)
            throw unclear('header-too-long');
        at += Number(count);
        return at - Number(count);
    };
    const small = () => view.getUint32(take(4), true);
    const large = () => view.getBigUint64(take(8), true);
    const text = () => {
        const length = large();
        const start = take(length);
        return head.subarray(start, at);
    };
    if (!isGguf(head))
        throw flawed('not-gguf');
    take(4);
    const version = small();
    if (version !== 2 && version !== 3)
        throw unclear('version-not-known');
    const [tensors, entries] = [large(), large()];
    // The least that an entry and a line of the table can take.
    if (entries * 13n + tensors * 24n > bytes - at)
        throw flawed('counts-beyond-the-end');
    function value(key) {
        const type = small();
        if (type === uint32)
            return small();
        if (type === string) {
            const bytesOfText = text();
            return bytesOfText.length > most.text ? undefined : decode(bytesOfText);
        }
        if (type === list)
            skipList(key);
        else
            take(sizes[type] ?? halt(unclear('value-type-not-known', key)));
        return undefined;
    }
    /** Lists in lists are of no loader. */
    function skipList(key) {
        const [type, count] = [small(), large()];
        const each = type === string ? 8 : (sizes[type] ?? halt(unclear('value-type-not-known', key)));
        if (count * BigInt(each) > bytes - at)
            throw flawed('list-beyond-the-end', key);
        if (type !== string)
            take(count * BigInt(each));
        else
            for (let left = count; left > 0n; left--)
                text();
    }
    return {
        bytes,
        tensors,
        small,
        large,
        text: () => decode(text()),
        at: () => at,
        *entries() {
            for (let left = entries; left > 0n; left--) {
                const key = decode(text());
                yield { key, value: value(key) };
            }
        },
    };
}
function halt(reason) {
    throw reason;
}
const decode = (bytes) => new TextDecoder().decode(bytes);
/** Reads all entries; the table of tensors stands behind them. */
function readAlignment({ entries }) {
    const seen = new Set();
    let alignment = 32;
    for (const { key, value } of entries()) {
        if (seen.has(key))
            throw flawed('key-twice', key);
        seen.add(key);
        if (key === 'general.alignment')
            alignment = value;
    }
    if (typeof alignment !== 'number' || !Number.isInteger(Math.log2(alignment)))
        throw flawed('alignment-is-none');
    return BigInt(alignment);
}
function readTensors({ tensors, text, small, large }, alignment) {
    const placed = new Map();
    let strange = null;
    for (let left = tensors; left > 0n; left--) {
        const name = text();
        if (placed.has(name))
            throw flawed('tensor-twice', name);
        const dimensions = readDimensions(small(), large, name);
        const type = small();
        const offset = large();
        if (offset % alignment !== 0n)
            throw flawed('tensor-not-aligned', name);
        const block = blocks[type];
        if (!block)
            strange ??= unclear('tensor-type-not-known', name);
        placed.set(name, { name, offset, size: block ? sizeOf(dimensions, block, name) : 0n });
    }
    return { alignment, placed: [...placed.values()], strange };
}
/** The first is the length of a row, the second the number of rows. Loaders count elements in 63 bits. */
function readDimensions(count, large, name) {
    let [row, elements] = [1n, 1n];
    for (let index = 0; index < count; index++) {
        const length = large();
        if (index === 0)
            row = length;
        elements *= length;
        if (elements >= 1n << 63n)
            throw flawed('tensor-too-large', name);
    }
    return { row, elements };
}
function sizeOf({ row, elements }, [each, bytes], name) {
    if (row % each !== 0n)
        throw flawed('row-of-broken-blocks', name);
    return (elements / each) * bytes;
}
/** The data begins behind the table, at the next multiple of the alignment. */
function judge({ at, bytes }, { alignment, placed, strange }) {
    const start = ((BigInt(at()) + alignment - 1n) / alignment) * alignment;
    const beyond = placed.find(({ offset, size }) => start + offset + size > bytes);
    if (beyond)
        throw flawed('tensor-beyond-the-end', beyond.name);
    if (strange)
        throw strange;
    return { kind: 'sound' };
}


/***/ }),

/***/ 36586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ isAboutContent),
/* harmony export */   Mw: () => (/* binding */ isLockClaim),
/* harmony export */   TL: () => (/* binding */ lockKey),
/* harmony export */   pz: () => (/* binding */ saidBefore),
/* harmony export */   rS: () => (/* binding */ modelsLockPath)
/* harmony export */ });
/** Where the lock of models stands: at the top of the repository. */
const modelsLockPath = 'models.lock.json';
/** Is it about the bytes, or whose they are? The rest is said of them, by their author. */
function isAboutContent({ what }) {
    return what !== 'licence' && what !== 'lineage' && what !== 'signer';
}
/**
 * What the author of a model said differently when base's lock was reviewed. What head's own entries say is a claim, and
 * no news of the model.
 */
function saidBefore(lock, what) {
    return lock?.origin === 'base' ? lock.differences.filter(one => one.what === what) : [];
}
/** The key of a reference in the lock; the same text as a finding's subject. */
function lockKey({ hub, id, revision }) {
    if (id === null)
        return null;
    return revision === null ? `${hub}:${id}` : `${hub}:${id}@${revision}`;
}
/**
 * Is it an entry of the lock that has to be proved, and no place where anything is loaded? Questions about the model
 * itself are asked where code loads it.
 */
function isLockClaim({ file, loader }) {
    return file === modelsLockPath && loader === modelsLockPath;
}


/***/ }),

/***/ 71752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ baseNameOf),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** Of a repository's path: the folder, with its slash at the end; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** The last part of a path or address: what stands after its last slash. */
const baseNameOf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ }),

/***/ 95400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
const severities = ['silent', 'note', 'warning', 'error'];
/** Where a repository keeps its policy. */
const policyPath = '.github/weighmaster.yml';


/***/ }),

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ isExamined),
/* harmony export */   dg: () => (/* binding */ hubs),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   si: () => (/* binding */ isExaminedKind)
/* harmony export */ });
/* unused harmony export kinds */
const hubs = [
    'npm',
    'huggingface',
    'modelscope',
    'ollama',
    'oci',
    'kaggle',
    'torchhub',
    'git-lfs',
    'local-weight-file',
    'url',
];
const kinds = (/* unused pure expression or super */ null && ([
    'package',
    'weights',
    'adapter',
    'draft',
    'tokenizer',
    'dataset',
    'code',
    'hosted',
    'upload',
    'mention',
]));
/** The subject of a finding: `npm:name@version` or `hub:id@revision` (`hub:id` without one). */
function subjectOf(reference) {
    const id = reference.id ?? '<computed at run time>';
    return reference.revision === null ? `${reference.hub}:${id}` : `${reference.hub}:${id}@${reference.revision}`;
}
/** Only these bring bytes aboard that a loader will use; the other kinds are listed and counted. */
const examined = new Set(['package', 'weights', 'adapter', 'draft', 'code']);
const isExaminedKind = (kind) => examined.has(kind);
function isExamined({ kind, certainty }) {
    return isExaminedKind(kind) && certainty !== 'dynamic';
}


/***/ }),

/***/ 10880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isTarball),
/* harmony export */   a: () => (/* binding */ parseSpecifier)
/* harmony export */ });
const local = /^(?:file|link|portal|exec|patch):|^\.{1,2}(?:[/\\]|$)|^[/\\~]|^[a-z]:[/\\]/i;
const gitUrl = /^git(?:\+[a-z]+)?:|^ssh:|^(?:github|gitlab|bitbucket|gist|sourcehut):|^[^@/\s]+@[^:/\s]+:/i;
const hostedGit = /^https?:\/\/(?:[^@/]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gist\.github\.com|git\.sr\.ht)\/[^/]+\/[^/#]+\/?(?:#|$)/i;
const gitShorthand = /^[^@:/\s.~][^@:/\s]*\/[^@:/\s#]+(?:#|$)/;
const gitSuffix = /^https?:[^#]*\.git(?:#|$)/i;
/** Follows npm-package-arg, with the protocols of pnpm, Yarn, Bun and Deno that it throws on. Never throws. */
function parseSpecifier(text) {
    const [, protocol = '', rest = ''] = /^(npm|jsr):(.*)$/is.exec(text) ?? [];
    if (protocol === '')
        return { loader: loaderOf(text), revision: text };
    const at = rest.indexOf('@', 1);
    const [name, revision] = at === -1 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 1)];
    // Yarn and Deno also write `npm:^1.2.3` and `jsr:^1.2.3`: a range, and the name is the one it stands under.
    if (at === -1 && /^[\d^~<>=*|]|^[vx](?:\d|\.|$)|^$/i.test(rest))
        return { loader: 'registry', revision: rest };
    return { loader: 'registry', name: protocol.toLowerCase() === 'jsr' ? `jsr:${name}` : name, revision };
}
function loaderOf(text) {
    if (/^workspace:/i.test(text))
        return 'workspace';
    if (/^(?:catalog|jsr):/i.test(text))
        return 'registry';
    if (local.test(text))
        return 'file';
    if (gitUrl.test(text) || hostedGit.test(text) || gitShorthand.test(text) || gitSuffix.test(text))
        return 'git';
    // A protocol that nobody has told us about is not the registry: it counts as a URL, which is asked about.
    if (/^[a-z][a-z0-9+.-]*:/i.test(text))
        return 'url';
    return /[/\\]/.test(text) || isTarball(text) ? 'file' : 'registry';
}
/** Is it the name of an archive? What is in one no reviewer sees; folders of the repository are there to be read. */
function isTarball(path) {
    return /\.(?:tgz|tar|tar\.gz)(?:#.*)?$/i.test(path);
}


/***/ })

};
