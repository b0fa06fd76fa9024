"""Making do with a machine that others use too. Import before torch."""
import os
import time

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")   # spinning threads keep each other from running


class Threads:
    """As many threads as processors while they are ours, one when not: threads that wait for each other lose more than they gain."""

    def __init__(self, most):
        self.most = self.now = most
        self.wall, self.used = time.time(), time.process_time()

    def adapt(self):
        got = (time.process_time() - self.used) / (time.time() - self.wall)
        self.wall, self.used = time.time(), time.process_time()
        self.now = self.most if got > 0.9 and (self.now == 1 or got > 0.5 * self.most) else 1
        return self.now
