// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/exchange_words.h"

#include "endpoint/address/endpoint.h"
#include "endpoint/answer/evidence.h"
#include "endpoint/http/redirect_rule.h"
#include "explain/fetch/tls_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

using endpoint::Cause;
using endpoint::CertificateFacts;
using endpoint::Exchange;

class Exchanges
{
    Q_DECLARE_TR_FUNCTIONS(Exchanges)

public:
    static QString cause(Cause cause);
    QList<LabelledValue> rows(const Exchange &exchange);
    QList<LabelledValue> rows(const CertificateFacts &certificate);

private:
    void addTimings(const Exchange &exchange);
    static QString tlsFaults(const endpoint::TlsFacts &tls);
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_rows.append({label, value});
    }

    QList<LabelledValue> m_rows;
};

QString Exchanges::cause(Cause cause)
{
    switch (cause) {
    case Cause::Asked:
        return tr("first request");
    case Cause::Fallback:
        return tr("another place, since it was not there");
    case Cause::Discovered:
        return tr("the keys that the metadata names");
    case Cause::Redirected:
        return tr("after a redirect");
    case Cause::Retried:
        return tr("another attempt");
    case Cause::Polled:
        return tr("asked for the pending result");
    }
    std::unreachable();
}

void Exchanges::addTimings(const Exchange &exchange)
{
    const auto addTime = [this](const QString &label, const std::optional<std::chrono::milliseconds> &time) {
        if (time)
            add(label, fill(tr("%1 ms"), {QString::number(time->count())}));
    };
    addTime(tr("Name found after"), exchange.timings.lookup);
    addTime(tr("Connected after"), exchange.timings.connect);
    addTime(tr("Secured after"), exchange.timings.tls);
    addTime(tr("Headers after"), exchange.timings.head);
    addTime(tr("Over after"), exchange.elapsed);
}

QString Exchanges::tlsFaults(const endpoint::TlsFacts &tls)
{
    QStringList faults;
    for (const endpoint::TlsFault fault : tls.faults)
        faults << tlsFaultWords(fault);
    return faults.join(u' ');
}

QList<LabelledValue> Exchanges::rows(const Exchange &exchange)
{
    add(tr("Request"), QString::fromLatin1(exchange.method) + u' ' + endpoint::shownUrl(exchange.url));
    add(tr("Started"), exchange.startedAt.toUTC().toString(Qt::ISODateWithMs));
    addTimings(exchange);
    add(tr("Proxy"), exchange.proxy);
    if (exchange.tls) {
        add(tr("TLS"), paragraph({exchange.tls->protocol, exchange.tls->cipher}));
        add(tr("TLS faults"), tlsFaults(*exchange.tls));
    }
    if (exchange.status != 0)
        add(tr("Protocol"), exchange.isHttp2 ? u"HTTP/2"_s : u"HTTP/1.1"_s);
    add(tr("Answer"), statusWords(exchange));
    if (endpoint::isRedirect(exchange.status))
        add(tr("Sends on to"), endpoint::shownUrl(endpoint::redirectTarget(exchange)));
    if (const auto lifetime = endpoint::cacheLifetime(exchange))
        add(tr("May be kept for"), exactDuration(*lifetime));
    return std::move(m_rows);
}

QList<LabelledValue> Exchanges::rows(const CertificateFacts &certificate)
{
    add(tr("Subject"), certificate.subject);
    add(tr("Names"), certificate.names.join(u", "));
    add(tr("From"), certificate.validFrom.toUTC().toString(Qt::ISODate));
    add(tr("Until"), certificate.validUntil.toUTC().toString(Qt::ISODate));
    add(tr("Issuer"), certificate.issuer);
    add(tr("Key"), certificate.key);
    add(tr("SHA-256"), QString::fromLatin1(certificate.fingerprint));
    return std::move(m_rows);
}

} // namespace

QString causeWords(Cause cause)
{
    return Exchanges::cause(cause);
}

QString statusWords(const Exchange &exchange)
{
    if (exchange.status == 0)
        return {};
    return u"HTTP %1 "_s.arg(exchange.status).append(QString::fromUtf8(exchange.reason)).trimmed();
}

QList<LabelledValue> exchangeRows(const Exchange &exchange)
{
    return Exchanges().rows(exchange);
}

QList<LabelledValue> certificateRows(const CertificateFacts &certificate)
{
    return Exchanges().rows(certificate);
}

} // namespace tokenscope::explain
