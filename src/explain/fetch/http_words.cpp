// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/http_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using endpoint::FetchError;
using endpoint::HttpFault;
using endpoint::RedirectFault;

class Http
{
    Q_DECLARE_TR_FUNCTIONS(Http)

public:
    explicit Http(const FetchError &error)
        : m_error(error)
    {
    }

    FetchWords redirect() const;
    FetchWords malformed() const;
    static QString fault(HttpFault fault);
    static QString redirectFault(RedirectFault fault);

private:
    bool leadsToSignIn() const;
    Gap detail() const
    {
        return m_error.detail.isEmpty() ? std::nullopt : Gap(quotedText(m_error.detail.toStdString(), detailLength));
    }

    const FetchError &m_error;
};

QString Http::fault(HttpFault fault)
{
    switch (fault) {
    case HttpFault::BadStatusLine:
        return tr("Its first line is not a status line of HTTP/1.1.");
    case HttpFault::Upgrade:
        return tr("It switches to another protocol (HTTP 101), which nobody asked for.");
    case HttpFault::Interim:
        return tr("It only announces an answer (HTTP 1xx), which cannot be read behind it.");
    case HttpFault::NoFields:
        return tr("It has no headers that could be read: none at all, too many, or one that is broken.");
    case HttpFault::EndlessFields:
        return tr("Its headers do not end: more arrived than any real answer has.");
    case HttpFault::BadField:
        return tr("One of its headers holds control characters.");
    case HttpFault::BadLength:
        return tr("Its Content-Length is not a number of bytes.");
    case HttpFault::RepeatedLength:
        return tr("It states its length more than once.");
    case HttpFault::LengthAndChunks:
        return tr("It states a length and comes in chunks as well: which of the two counts differs from reader to "
                  "reader.");
    case HttpFault::UnknownTransferCoding:
        return tr("Its Transfer-Encoding was not offered.");
    case HttpFault::NoChunks:
        return tr("It is said to come in chunks, and not one of them could be read.");
    case HttpFault::ContentCoding:
        return tr("It is coded or compressed, although an uncompressed answer was asked for.");
    }
    std::unreachable();
}

FetchWords Http::malformed() const
{
    if (m_error.httpFault == HttpFault::ContentCoding) {
        return {tr("The answer is compressed or coded"),
                firstOf({fill(tr("It is sent as “%1”, although an uncompressed answer was asked for "
                                 "(Accept-Encoding: identity)."),
                              {detail()}),
                         fault(HttpFault::ContentCoding)}),
                tr("Have the server, or the proxy or cache in front of it, send the keys uncompressed.")};
    }
    return {
        tr("The answer breaks the rules of HTTP"),
        paragraph({m_error.httpFault ? fault(*m_error.httpFault) : QString(), fill(tr("The place: “%1”."), {detail()}),
                   tr("It was not used, since it may have been tampered with on its way. Often a faulty proxy or a "
                      "custom server is the reason.")}),
        tr("Try without a proxy; if the problem persists, inform the operator of the server.")};
}

QString Http::redirectFault(RedirectFault fault)
{
    switch (fault) {
    case RedirectFault::NoTarget:
        return tr("It does not say where to.");
    case RedirectFault::NotHttp:
        return tr("That is not a web address that may be asked.");
    case RedirectFault::Downgrade:
        return tr("It leads from https to http, where everybody on the way could read and change the answer.");
    case RedirectFault::ClearText:
        return tr("That address starts with http, where everybody on the way could read and change the answer.");
    case RedirectFault::OtherOrigin:
        return tr("A token is never sent to another address than the one you named.");
    case RedirectFault::IntoLocalHost:
        return tr("It leads from outside into this computer or its own network, where no outside server has business.");
    case RedirectFault::OtherService:
        return tr("Its port belongs to another service than the web, such as mail.");
    case RedirectFault::MethodChange:
        return tr("Followed, the request would become another one (GET in place of POST).");
    case RedirectFault::Loop:
        return tr("It leads back to an address that was asked already: a loop.");
    case RedirectFault::TooMany:
        return tr("It is one redirect too many: 5 are followed.");
    }
    std::unreachable();
}

bool Http::leadsToSignIn() const
{
    const QString path = QUrl(m_error.detail).path().toLower();
    for (const char *word : {"login", "signin", "sign-in", "sign_in", "logon", "authorize", "saml", "/sso"}) {
        if (path.contains(QLatin1StringView(word)))
            return true;
    }
    return false;
}

FetchWords Http::redirect() const
{
    const QString target =
        fill(tr("The answer (HTTP %1) points to “%2”."), {QString::number(m_error.exchange.status), detail()});
    if (m_error.redirectFault == RedirectFault::Loop) {
        return {tr("The endpoint redirects in a circle, which is not followed"),
                paragraph({target, redirectFault(RedirectFault::Loop),
                           tr("Often a proxy or a sign-in page in front of the endpoint does so.")}),
                tr("Look at each step in the request details, and inform the operator of the server.")};
    }
    const bool isSignIn = leadsToSignIn();
    return {tr("The endpoint redirects to another address, which is not followed"),
            paragraph({firstOf({target, tr("The answer points to another address.")}),
                       m_error.redirectFault ? redirectFault(*m_error.redirectFault) : QString(),
                       isSignIn ? tr("That is a sign-in page, by its address.") : QString()}),
            isSignIn ? tr("Ask the operator for an address of the keys that needs no sign-in.")
                     : tr("If that address is the right one, enter it as the endpoint.")};
}

} // namespace

FetchWords httpWords(const FetchError &error)
{
    return error.code == FetchError::Code::RedirectRefused ? Http(error).redirect() : Http(error).malformed();
}

QString httpFaultWords(HttpFault fault)
{
    return Http::fault(fault);
}

QString redirectFaultWords(RedirectFault fault)
{
    return Http::redirectFault(fault);
}

} // namespace tokenscope::explain
