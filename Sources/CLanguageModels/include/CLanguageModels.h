#ifndef C_LANGUAGE_MODELS_H
#define C_LANGUAGE_MODELS_H

#include <stddef.h>

/// The bytes of a table, constant for the life of the program. `tools/language-models` describes what is in them.
struct language_model {
  const unsigned char *_Nonnull bytes;
  size_t size;
};

struct language_model language_model_latin(void);
struct language_model language_model_cyrillic(void);
struct language_model language_model_arabic(void);

#endif
