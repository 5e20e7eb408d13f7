"""What the wire has that the spec lacks: read from reports or traffic, told as YAML, put into the spec."""
