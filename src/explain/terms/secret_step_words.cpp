// SPDX-License-Identifier: Apache-2.0
#include "explain/terms/secret_step_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace tokenscope::explain {

namespace {

struct SecretStepWords
{
    Q_DECLARE_TR_FUNCTIONS(SecretStepWords)

public:
    static QString of(inspect::SecretStep step)
    {
        using enum inspect::SecretStep;
        switch (step) {
        case Name:
            return tr("without the name of the variable before it");
        case Quotes:
            return tr("without the quotes around it");
        case Base64Prefix:
            return tr("without the prefix “base64:”");
        case HexPrefix:
            return tr("without the prefix “hex:”");
        case ZeroX:
            return tr("without the prefix “0x”");
        case WebhookPrefix:
            return tr("without the prefix “whsec_”");
        case LineEnd:
            return tr("without the line break at its end");
        case LineEndAdded:
            return tr("with a line break at its end");
        case Blanks:
            return tr("without the blanks around it");
        case ByteOrderMark:
            return tr("without the byte order mark (BOM) at its start");
        case Utf16:
            return tr("converted from UTF-16");
        case Escapes:
            return tr("with its escapes (“\\n”) turned into characters");
        case LineBreaks:
            return tr("without the line breaks in it");
        case Percent:
            return tr("with its percent escapes turned into characters");
        case Entities:
            return tr("with its character references (“&amp;”) turned into characters");
        case SingleDollars:
            return tr("with one dollar sign where it has two");
        case Variables:
            return tr("without what a shell takes for a variable in it (“$word”)");
        case OneLine:
            return tr("as one of its lines alone");
        case FromLatin1:
            return tr("converted from Latin-1 to UTF-8");
        case FromJwk:
            return tr("as the JWK in the file has it (its “k”)");
        case Quoted:
            return tr("with quotes around it");
        case Separators:
            return tr("without the separators between the digits");
        case FromBase64:
            return tr("decoded from base64");
        case FromBase64Url:
            return tr("decoded from base64url");
        case FromHex:
            return tr("decoded from hexadecimal digits");
        case AsBase64:
            return tr("as base64 text");
        case AsBase64Url:
            return tr("as base64url text");
        case AsHex:
            return tr("as hexadecimal digits");
        case Capitals:
            return tr("with capital letters");
        case SmallLetters:
            return tr("with small letters");
        case Sha256:
            return tr("hashed with SHA-256");
        case Sha512:
            return tr("hashed with SHA-512");
        case First32:
            return tr("cut off after its first 32 bytes");
        case AsUtf16:
            return tr("converted to UTF-16");
        case AsLatin1:
            return tr("converted from UTF-8 to Latin-1");
        }
        std::unreachable();
    }
};

} // namespace

QString secretStepWords(const inspect::SecretSteps &steps)
{
    QStringList all;
    for (const inspect::SecretStep step : steps)
        all.append(SecretStepWords::of(step));
    return all.join(SecretStepWords::tr(", then "));
}

} // namespace tokenscope::explain
