// Written by the next commit.
