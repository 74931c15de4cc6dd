print("zoo/__init__.py runs")
from .lion import roar
