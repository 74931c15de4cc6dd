print("  the body runs")
total = 0
