"""Runs one command and prints its exit status, wall, user and system seconds and peak MiB: `python3 measure.py COMMAND...`.

A process of its own, because Linux counts the memory of the parent at the moment of the start into the peak of the child.
"""

import os
import sys
import time

start = time.perf_counter()
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
_, status, usage = os.wait4(process, 0)
wall = time.perf_counter() - start
print(os.waitstatus_to_exitcode(status), wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss / 1024)
