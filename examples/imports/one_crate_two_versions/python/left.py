import shape  # wants 1.0.0
