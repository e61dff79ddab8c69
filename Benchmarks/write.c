/* The floor: writes the files of a finished tree into a new folder with two threads, all bytes already in memory.
 * Usage: write TREE NEW. Prints the seconds that the writing took, without the reading before it. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct file { char *path; char *bytes; size_t size; };

static struct file *files, *folders;
static size_t file_count, folder_count, capacity;
static size_t root_length;
static int target;
static atomic_size_t next;

static void stop(const char *what) { perror(what); exit(2); }

static int visit(const char *path, const struct stat *status, int kind, struct FTW *position) {
  (void)position;
  const char *relative = path[root_length] ? path + root_length + 1 : ".";
  if (file_count + 1 >= capacity || folder_count + 1 >= capacity) {
    capacity = capacity ? capacity * 2 : 1024;
    files = realloc(files, capacity * sizeof *files);
    folders = realloc(folders, capacity * sizeof *folders);
    if (!files || !folders) stop("memory");
  }
  if (kind == FTW_D) { folders[folder_count++].path = strdup(relative); return 0; }
  struct file *file = &files[file_count++];
  *file = (struct file){strdup(relative), malloc(status->st_size + 1), status->st_size};
  int input = open(path, O_RDONLY);
  for (size_t done = 0; done < file->size;) {
    ssize_t count = read(input, file->bytes + done, file->size - done);
    if (count <= 0) stop(path);
    done += count;
  }
  close(input);
  return 0;
}

static void *work(void *unused) {
  for (size_t index; (index = atomic_fetch_add(&next, 1)) < file_count;) {
    int output = openat(target, files[index].path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (output < 0 || write(output, files[index].bytes, files[index].size) != (ssize_t)files[index].size) stop(files[index].path);
    close(output);
  }
  return unused;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  root_length = strlen(arguments[1]);
  if (nftw(arguments[1], visit, 32, FTW_PHYS)) stop(arguments[1]);
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  if (mkdir(arguments[2], 0755) || (target = open(arguments[2], O_DIRECTORY)) < 0) stop(arguments[2]);
  for (size_t index = 1; index < folder_count; index++)
    if (mkdirat(target, folders[index].path, 0755)) stop(folders[index].path);
  pthread_t threads[2];
  for (int index = 0; index < 2; index++) pthread_create(&threads[index], NULL, work, NULL);
  for (int index = 0; index < 2; index++) pthread_join(threads[index], NULL);
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.6f\n", (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9);
}
