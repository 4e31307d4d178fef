// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/answer_words.h"

#include "endpoint/answer/challenge_error.h"
#include "explain/keys/key_loading_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tokenscope::explain {

namespace {

using endpoint::Exchange;
using endpoint::FetchError;

constexpr qsizetype namedAddresses = 6;

struct AnswerPhrases
{
    Q_DECLARE_TR_FUNCTIONS(AnswerPhrases)

public:
    static QString asked(const FetchError &error);
    static QString said(const FetchError &error);

private:
    static QString place(const Exchange &exchange);
};

/// Faults that keep a request from being sent at all.
bool isUnsent(FetchError::Code code)
{
    using enum FetchError::Code;
    static constexpr std::array unsent = {Cancelled,      BadUrl,    BadToken, TokenMissing,   TokenUnconfirmed,
                                          ClearTextToken, ClearText, BadProxy, BadAuthorities, BadClientCertificate,
                                          Offline};
    return std::ranges::find(unsent, code) != unsent.end();
}

QString AnswerPhrases::place(const Exchange &exchange)
{
    const Gap url = quotedText(endpoint::shownUrl(exchange.url).toStdString(), detailLength);
    return exchange.status == 0 ? fill(tr("%1 (no answer)"), {url})
                                : fill(tr("%1 (HTTP %2)"), {url, QString::number(exchange.status)});
}

QString AnswerPhrases::asked(const FetchError &error)
{
    if (isUnsent(error.code) || error.exchange.url.isEmpty())
        return {};
    QList<Exchange> each = error.evidence.exchanges;
    if (each.isEmpty())
        each.append(error.exchange);
    QStringList places;
    for (qsizetype i = 0; i < each.size(); ++i) {
        const bool isRepeated = i + 1 < each.size() && each[i + 1].url == each[i].url;
        if (!isRepeated)
            places << place(each[i]);
    }
    if (const qsizetype hidden = places.size() - namedAddresses; hidden > 0) { // the last is the one that decided
        places = places.first(namedAddresses - 1) << counted(hidden, tr("%1 other"), tr("%1 others")) << places.last();
    }
    const QString asked = places.join(tr(", then "));
    return firstOf({fill(tr("Asked: %1, through the proxy %2."),
                         {asked, error.exchange.proxy.isEmpty() || error.code == FetchError::Code::Proxy
                                     ? Gap()
                                     : Gap(quotedText(error.exchange.proxy.toStdString()))}),
                    fill(tr("Asked: %1."), {asked})});
}

QString AnswerPhrases::said(const FetchError &error)
{
    const auto &instead = error.instead;
    const QByteArray challenge = endpoint::headerValue(error.exchange.headers, "WWW-Authenticate");
    const auto challenged = endpoint::errorInChallenge(challenge);
    const bool saysMore = challenged && !challenged->message.empty();
    if (instead && instead->answer && !(saysMore && instead->answer->message.empty()))
        return errorAnswerWords(*instead->answer);
    if (challenged)
        return errorAnswerWords(*challenged);
    using enum inspect::KeyLoadingError::Fault;
    if (instead && instead->fault == WebPage && !instead->detail.empty())
        return fill(tr("It came with a web page titled “%1”."), {quotedText(instead->detail)});
    if (error.detail.isEmpty() || (instead && instead->fault == Empty)) {
        return fill(tr("It asks for a sign-in: “%1”."),
                    {challenge.isEmpty() ? Gap() : Gap(quotedText(challenge.toStdString(), detailLength))});
    }
    return fill(tr("The answer: %1."), {quotedText(error.detail.toStdString(), detailLength)});
}

} // namespace

QString askedWords(const FetchError &error)
{
    return AnswerPhrases::asked(error);
}

QString saidWords(const FetchError &error)
{
    return AnswerPhrases::said(error);
}

} // namespace tokenscope::explain
