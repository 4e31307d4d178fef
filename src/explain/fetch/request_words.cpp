// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/request_words.h"

#include "endpoint/address/endpoint.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>
#include <QUrl>

#include <utility>

namespace tokenscope::explain {

namespace {

using endpoint::TokenFault;
using endpoint::UrlFault;

class RequestPhrases
{
    Q_DECLARE_TR_FUNCTIONS(RequestPhrases)

public:
    static QString urlFault(UrlFault fault);
    static QString tokenFault(TokenFault fault);
    static FetchWords tokenQuestion(const endpoint::TokenQuestion &question, const QUrl &asked);
};

QString RequestPhrases::urlFault(UrlFault fault)
{
    switch (fault) {
    case UrlFault::Empty:
        return tr("It is empty.");
    case UrlFault::NotHttp:
        return tr(
            "It has to start with https:// or http://. A file (file:) is not fetched: load it as a file of keys.");
    case UrlFault::NoHost:
        return tr("It names no host.");
    case UrlFault::UserInfo:
        return tr("It holds a user name or password, which would end up in logs.");
    case UrlFault::QueryOrFragment:
        return tr("It has a “?” or “#”, where a path has to be added.");
    case UrlFault::ControlCharacter:
        return tr("It holds an invisible control character.");
    case UrlFault::PortInvalid:
        return tr("Its port is not a number from 1 to 65535.");
    case UrlFault::Placeholder:
        return tr("A placeholder or variable in place of the host was not replaced.");
    case UrlFault::Malformed:
        return tr("It is not written as an address is.");
    }
    std::unreachable();
}

FetchWords RequestPhrases::tokenQuestion(const endpoint::TokenQuestion &question, const QUrl &asked)
{
    const QString danger = fill(tr("The people who run %1 could use it."),
                                {asked.host().isEmpty() ? std::nullopt : Gap(endpoint::originOf(asked))});
    const QString nextStep = tr("Inspect it as a token, or confirm that this endpoint may have it.");
    switch (question.doubt) {
    case endpoint::TokenDoubt::IsInspected:
        return {
            tr("This looks like the token to inspect"),
            paragraph({tr("The token beside the address is the one that lets you ask an endpoint, and is sent to it."),
                       danger}),
            nextStep};
    case endpoint::TokenDoubt::OfAnotherIssuer:
        return {tr("This looks like the token to inspect"),
                paragraph({fill(tr("It was issued by “%1”, not by the endpoint."),
                                {quotedText(question.issuer.toStdString(), detailLength)}),
                           danger}),
                nextStep};
    case endpoint::TokenDoubt::NotNeeded:
        return {tr("This kind of endpoint needs no token"),
                paragraph({tr("Key sets and the metadata of issuers are there for everybody to read."), danger}),
                tr("Remove the token, or confirm that this endpoint may have it.")};
    }
    std::unreachable();
}

QString RequestPhrases::tokenFault(TokenFault fault)
{
    switch (fault) {
    case TokenFault::Empty:
        return tr("It is empty.");
    case TokenFault::WhiteSpace:
        return tr("There is a blank inside it.");
    case TokenFault::ControlCharacter:
        return tr("There is a line break or another control character inside it.");
    case TokenFault::NotAscii:
        return tr("There is a character in it that no token has, such as a typographic dash or quote.");
    case TokenFault::TooLong:
        return tr("It is longer than 64 KiB.");
    }
    std::unreachable();
}

} // namespace

QString urlFaultWords(UrlFault fault)
{
    return RequestPhrases::urlFault(fault);
}

QString tokenFaultWords(TokenFault fault)
{
    return RequestPhrases::tokenFault(fault);
}

FetchWords tokenQuestionWords(const endpoint::TokenQuestion &question, const QUrl &asked)
{
    return RequestPhrases::tokenQuestion(question, asked);
}

} // namespace tokenscope::explain
