"""Hand-written runtime: signing, tokens, quota, transport, errors, paging and decoding."""
