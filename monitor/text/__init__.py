"""Reading text: folding, words, sentences, scripts, canonical addresses, signatures."""
