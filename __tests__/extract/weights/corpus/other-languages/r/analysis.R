library(reticulate)
library(text)

transformers <- import("transformers")
model <- transformers$AutoModel$from_pretrained("dbmdz/bert-base-turkish-cased")
rows <- read.csv("data/rows.csv")
fit <- lm(speed ~ dist / time, data = rows)
saveRDS(fit, "models/fit.rds")
