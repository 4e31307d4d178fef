// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/evidence_words.h"

#include "endpoint/address/endpoint.h"
#include "endpoint/pasted/curl_command.h"
#include "explain/fetch/exchange_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/markdown.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

using endpoint::ClockOffset;
using endpoint::Evidence;
using endpoint::Exchange;
using endpoint::FetchWait;

constexpr qsizetype shownBodyBytes = 64 * 1024;

QString shown(const QString &text)
{
    return plainText(text.toStdString());
}

QString shown(const QByteArray &text)
{
    return plainText(text.toStdString());
}

class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    QString text(const Evidence &evidence, const std::optional<endpoint::Envelope> &envelope, const QString &headline);
    static QString clock(const ClockOffset &offset);
    static QString wait(const FetchWait &wait);

private:
    void addExchange(const Exchange &exchange, qsizetype number);
    void addRows(const QList<LabelledValue> &rows, const QString &bullet);
    void addCertificates(const QList<endpoint::CertificateFacts> &chain);
    void addHeaders(const Exchange &exchange);
    void addBody(const Exchange &exchange);
    void addItem(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_lines << u"- "_s + label + u": "_s + value;
    }

    QStringList m_lines;
};

QString Report::clock(const ClockOffset &offset)
{
    if (offset.ahead.count() == 0)
        return {};
    const bool isAhead = offset.ahead.count() > 0;
    const QString figure = exactDuration(isAhead ? offset.ahead : -offset.ahead);
    const QString source = offset.source == ClockOffset::Source::DateHeader
                               ? tr("That follows from the answer’s Date header.")
                               : tr("That follows from the envelope’s response_time.");
    return paragraph(
        {fill(isAhead ? tr("This computer’s clock is %1 ahead of the server’s: tokens seem to expire too early (exp).")
                      : tr("This computer’s clock is %1 behind the server’s: new tokens seem to be from the future "
                           "(nbf, iat)."),
              {figure}),
         source,
         offset.isContradicted ? tr("The server’s own times contradict each other, so it may be the server’s clock.")
                               : QString()});
}

QString Report::wait(const FetchWait &wait)
{
    const QString delay = QString::number(double(wait.delay.count()) / 1000.0);
    const QString again = wait.attempts > 0
                              ? fill(tr("Asking again in %1 s, attempt %2 of %3."),
                                     {delay, QString::number(wait.attempt), QString::number(wait.attempts)})
                              : fill(tr("Asking again in %1 s."), {delay});
    switch (wait.reason) {
    case FetchWait::Reason::TooManyRequests:
        return paragraph({tr("The endpoint was asked too often."), again});
    case FetchWait::Reason::ServerFault:
        return paragraph({tr("The service failed."), again});
    case FetchWait::Reason::Pending:
        return paragraph({tr("The service has not finished yet."), again});
    }
    std::unreachable();
}

void Report::addRows(const QList<LabelledValue> &rows, const QString &bullet)
{
    for (const auto &[label, value] : rows)
        m_lines << bullet + label + u": "_s + markdownCode(shown(value));
}

void Report::addCertificates(const QList<endpoint::CertificateFacts> &chain)
{
    for (const endpoint::CertificateFacts &certificate : chain) {
        m_lines << u"- "_s + tr("Certificate");
        addRows(certificateRows(certificate), u"  - "_s);
    }
}

void Report::addHeaders(const Exchange &exchange)
{
    QStringList lines;
    for (const auto &[name, value] : exchange.headers)
        lines << shown(name + ": " + value);
    if (!lines.isEmpty())
        m_lines << QString() << markdownBlock(lines.join(u'\n'));
}

void Report::addBody(const Exchange &exchange)
{
    const QByteArray &body = exchange.body;
    if (body.isEmpty())
        return;
    m_lines << QString();
    m_lines << markdownBlock(plainText(body.left(shownBodyBytes).toStdString(), LineBreaks::Keep));
    if (body.size() > shownBodyBytes || exchange.bodyBytes > body.size())
        m_lines << fill(tr("… cut; the whole body has %1 bytes."), {QString::number(exchange.bodyBytes)});
}

void Report::addExchange(const Exchange &exchange, qsizetype number)
{
    m_lines << QString() << fill(u"## %1. %2"_s, {QString::number(number), causeWords(exchange.cause)}) << QString();
    addRows(exchangeRows(exchange), u"- "_s);
    addItem(tr("As curl"), markdownCode(shown(endpoint::curlCommand(exchange))));
    if (exchange.tls)
        addCertificates(exchange.tls->chain);
    addHeaders(exchange);
    addBody(exchange);
}

QString Report::text(const Evidence &evidence, const std::optional<endpoint::Envelope> &envelope,
                     const QString &headline)
{
    m_lines << u"# "_s + tr("Details of a key request") << QString() << markdownCode(shown(headline));
    qsizetype number = 0;
    for (const Exchange &exchange : evidence.exchanges)
        addExchange(exchange, ++number);
    if (!evidence.exchanges.isEmpty()) {
        const Exchange &last = evidence.exchanges.last();
        m_lines << QString();
        if (const auto offset = endpoint::clockOffset(last, envelope))
            addItem(tr("Clock"), clock(*offset));
    }
    return m_lines.join(u'\n') + u'\n';
}

} // namespace

QString clockWords(const ClockOffset &offset)
{
    return Report::clock(offset);
}

QString waitWords(const FetchWait &wait)
{
    return Report::wait(wait);
}

QString evidenceMarkdown(const Evidence &evidence, const std::optional<endpoint::Envelope> &envelope,
                         const QString &headline)
{
    return Report().text(evidence, envelope, headline);
}

} // namespace tokenscope::explain
