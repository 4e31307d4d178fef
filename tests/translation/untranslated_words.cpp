// SPDX-License-Identifier: Apache-2.0
// Prints what the programs say in English whatever their language, by language: scripts/words --untranslated.
#include "explain/language/language.h"
#include "tests/translation/catalogue.h"

#include <QTextStream>

using namespace tokenscope;

int main()
{
    QTextStream out(stdout);
    const tests::Catalogue wanted = tests::extractMessages();
    if (wanted.empty()) {
        out << "lupdate did not work.\n";
        return 1;
    }
    bool isComplete = true;
    for (const explain::Language language : explain::languages()) {
        if (language == explain::Language::English)
            continue;
        const QString code = explain::languageCode(language);
        const QStringList left = tests::untranslated(tests::readCatalogue(tests::cataloguePath(code)), wanted);
        out << code << ": " << left.size() << " of " << wanted.size() << " texts are not translated\n";
        for (const QString &line : left)
            out << "    " << line << "\n";
        isComplete = isComplete && left.isEmpty();
    }
    return isComplete ? 0 : 1;
}
