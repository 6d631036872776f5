# -*- coding: utf-8 -*-
from __future__ import print_function
import sys

from sentence_transformers import SentenceTransformer

print "loading"
model = SentenceTransformer('bert-base-nli-mean-tokens')

try:
    vectors = model.encode([line.strip() for line in sys.stdin])
except IOError, error:
    print >>sys.stderr, "no input/output", error
