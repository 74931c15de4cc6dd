area = 9
