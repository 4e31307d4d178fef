// SPDX-License-Identifier: Apache-2.0
#include "explain/make/bench_words.h"

#include "base/overloaded.h"
#include "explain/make/encryption_words.h"
#include "explain/make/signing_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct BenchPhrases
{
    Q_DECLARE_TR_FUNCTIONS(BenchPhrases)

public:
    static QString jsonFault(json::Fault fault);
    static QString textFault(const make::TextFault &fault);
    static QString fault(const make::BenchFault &fault);
    static QString lengths(const make::BenchToken &token);
    static QString signedWith(const make::BenchToken &token);
};

QString BenchPhrases::jsonFault(json::Fault fault)
{
    using enum json::Fault;
    switch (fault) {
    case Empty:
        return tr("there is nothing here; a pair of braces is the least");
    case ByteOrderMark:
        return tr("there is a byte order mark in front");
    case InvalidUtf8:
        return tr("this is not a character");
    case TooDeep:
        return tr("this is nested too deep");
    case ControlCharacter:
        return tr("a line break or control character within quotes has to be escaped");
    case BadEscape:
        return tr("no such escape exists");
    case BadNumber:
        return tr("this is not a number");
    case BadLiteral:
        return tr("text needs double quotes around it");
    case UnterminatedString:
        return tr("the quotes are never closed");
    case UnexpectedEnd:
        return tr("it ends too early: a bracket or a value is missing");
    case UnexpectedCharacter:
        return tr("this does not belong here; look for a comma or quotes before it");
    case TrailingText:
        return tr("there is more behind the last brace");
    }
    std::unreachable();
}

QString BenchPhrases::textFault(const make::TextFault &fault)
{
    if (!fault.fault)
        return tr("It has to be an object: names and values within braces.");
    return fill(tr("Line %1, column %2: %3."), {QString::number(qulonglong(fault.line)),
                                                QString::number(qulonglong(fault.column)), jsonFault(*fault.fault)});
}

QString BenchPhrases::fault(const make::BenchFault &fault)
{
    return std::visit(
        Overloaded{
            [](const make::TextFault &each) {
                return each.part == make::BenchPart::Header
                           ? fill(tr("Nothing is signed: the header cannot be read. %1"), {textFault(each)})
                           : fill(tr("Nothing is signed: the payload cannot be read. %1"), {textFault(each)});
            },
            [](const make::DateFault &each) {
                return fill(tr("“%1” does not hold a date. Try +30m, now, or 2026-11-30T12:00:00Z."),
                            {quotedText(each.name)});
            },
            [](const make::DisclosureFault &each) {
                return fill(tr("There is no claim “%1” to make disclosable. The place of one within another is "
                               "written /address/street."),
                            {quotedText(each.place)});
            },
            [](const make::SigningError &each) { return signingWords(each); },
            [](const make::EncryptionError &each) { return encryptionWords(each); },
            [](make::KindDraftFault each) { return kindDraftWords(each); },
        },
        fault);
}

QString BenchPhrases::signedWith(const make::BenchToken &token)
{
    return fill(tr("Signed with %1"), {quotedText(token.algorithm)});
}

QString BenchPhrases::lengths(const make::BenchToken &token)
{
    if (token.partLengths.size() < 3)
        return {};
    const auto length = [&token](std::size_t part) { return QString::number(qulonglong(token.partLengths[part])); };
    return fill(tr("header %1, payload %2, signature %3 characters"), {length(0), length(1), length(2)});
}

} // namespace

QString benchFaultWords(const make::BenchFault &fault)
{
    return BenchPhrases::fault(fault);
}

QString textFaultWords(const make::TextFault &fault)
{
    return BenchPhrases::textFault(fault);
}

QString signedWords(const make::BenchToken &token)
{
    return BenchPhrases::signedWith(token);
}

QString lengthWords(const make::BenchToken &token)
{
    return BenchPhrases::lengths(token);
}

} // namespace tokenscope::explain
