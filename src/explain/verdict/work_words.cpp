// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/work_words.h"

#include "explain/phrases/phrase.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using concurrency::WorkFault;

class Works
{
    Q_DECLARE_TR_FUNCTIONS(Works)

public:
    static QString words(WorkFault fault, WorkSubject subject);

private:
    static QString tooLarge(WorkSubject subject);
    static QString failed(WorkSubject subject);
};

QString Works::tooLarge(WorkSubject subject)
{
    switch (subject) {
    case WorkSubject::Text:
        return tr("The text needs more memory than there is. Paste only the token.");
    case WorkSubject::Keys:
        return tr("The keys need more memory than there is. Load only the keys that the token names.");
    case WorkSubject::Answer:
        return tr("The answer needs more memory than there is. Check that the address is that of a key set.");
    case WorkSubject::File:
        return tr("The file needs more memory than there is. Open a smaller one.");
    }
    std::unreachable();
}

QString Works::failed(WorkSubject subject)
{
    switch (subject) {
    case WorkSubject::Text:
        return tr("Something went wrong in Tokenscope while it read the text. Nothing was checked.");
    case WorkSubject::Keys:
        return tr("Something went wrong in Tokenscope while it read the keys. They are not used.");
    case WorkSubject::Answer:
        return tr("Something went wrong in Tokenscope while it read the answer. It is not used.");
    case WorkSubject::File:
        return tr("Something went wrong in Tokenscope while it read or wrote the file.");
    }
    std::unreachable();
}

QString Works::words(WorkFault fault, WorkSubject subject)
{
    switch (fault) {
    case WorkFault::Stopped:
        return {};
    case WorkFault::NoMemory:
        return tooLarge(subject);
    case WorkFault::Failed:
        return failed(subject);
    }
    std::unreachable();
}

} // namespace

QString workFaultWords(concurrency::WorkFault fault, WorkSubject subject)
{
    return Works::words(fault, subject);
}

} // namespace tokenscope::explain
