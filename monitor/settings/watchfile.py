"""x"""
import yaml
from monitor.model.watch import Watch
def read_watches(text, *, name):
    return tuple(Watch(name=r["name"],query=r["query"],channels=tuple(r["channels"]),file=name) for r in yaml.safe_load(text))
