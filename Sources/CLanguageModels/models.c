#include "CLanguageModels.h"

static const unsigned char latin[] = {
#embed "Models/latin.klm"
};
static const unsigned char cyrillic[] = {
#embed "Models/cyrillic.klm"
};
static const unsigned char arabic[] = {
#embed "Models/arabic.klm"
};

struct language_model language_model_latin(void) { return (struct language_model){latin, sizeof latin}; }
struct language_model language_model_cyrillic(void) { return (struct language_model){cyrillic, sizeof cyrillic}; }
struct language_model language_model_arabic(void) { return (struct language_model){arabic, sizeof arabic}; }
