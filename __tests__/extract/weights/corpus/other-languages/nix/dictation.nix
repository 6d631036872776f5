{ pkgs, ... }:
{
  services.ollama = {
    enable = true;
    loadModels = [ "llama3.2:3b" "nomic-embed-text" ];
  };

  home.file."models/ggml-base.en.bin".source = pkgs.fetchurl {
    url = "https://huggingface.co/ggerganov/whisper.cpp/resolve/08e4bd24fd8d5de1c6a81aef31dc9ea75fbbf682/ggml-base.en.bin";
    sha256 = "7063daa53282205652e8fd07d3821bbb3ca3dcb82050fec4232d074c47932ac6";
  };

  time.timeZone = "Europe/Zurich";
  programs.git.extraConfig.url."git@github.com:".insteadOf = "https://github.com/";
}
