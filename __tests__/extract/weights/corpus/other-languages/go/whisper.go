package whisper

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"os"
)

// Model is one file of weights and what it must hash to.
type Model struct {
	File   string
	URL    string
	SHA256 string
}

var Base = Model{
	File:   "ggml-base.bin",
	URL:    "https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-base.bin",
	SHA256: "384b48ab4a6d04ecfd1a4f3e0ba5e53b063707b45703f75ec0dcd7c2ebcae06e",
}

func Download(m Model, target string) error {
	response, err := http.Get(m.URL)
	if err != nil {
		return fmt.Errorf("get/%s: %w", m.File, err)
	}
	defer response.Body.Close()
	file, err := os.Create(target)
	if err != nil {
		return err
	}
	hash := sha256.New()
	if _, err := io.Copy(io.MultiWriter(file, hash), response.Body); err != nil {
		return err
	}
	if hex.EncodeToString(hash.Sum(nil)) != m.SHA256 {
		return fmt.Errorf("%s is not what was expected", m.File)
	}
	return nil
}
