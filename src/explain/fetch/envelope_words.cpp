// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/envelope_words.h"

#include "explain/fetch/answer_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenscope::explain {

namespace {

using endpoint::EnvelopeError;
using endpoint::FetchError;

constexpr std::size_t shownErrors = 5;
constexpr std::size_t summaryLength = 200;

Gap shown(const std::optional<std::string> &text, std::size_t limit = 80)
{
    return !text || text->empty() ? std::nullopt : Gap(quotedText(*text, limit));
}

/// What the token check answers about a token, although it looks like a fault of the request.
bool isUnknownToken(const endpoint::Envelope &envelope)
{
    return std::ranges::any_of(envelope.errors, [](const EnvelopeError &error) {
        return error.source == "/token" && error.code == "DoesNotExist";
    });
}

class Envelopes
{
    Q_DECLARE_TR_FUNCTIONS(Envelopes)

public:
    explicit Envelopes(const FetchError &error)
        : m_error(error)
    {
    }

    FetchWords words() const;
    FetchWords unavailable() const;
    FetchWords rateLimit() const;
    QString summary() const;

private:
    FetchWords refusal(std::string_view status) const;
    FetchWords setup(std::string_view status) const;
    FetchWords other() const;
    FetchWords validation() const;
    QString requestFaults() const;
    QString code() const;

    const FetchError &m_error;
};

QString Envelopes::summary() const
{
    return m_error.envelope ? fill(tr("It adds: “%1”."), {shown(m_error.envelope->summary, summaryLength)}) : QString();
}

/// "Its status is “Unauthorized” (HTTP 401)."
QString Envelopes::code() const
{
    const Gap status = m_error.envelope ? shown(m_error.envelope->status) : std::nullopt;
    const QString http = QString::number(m_error.exchange.status);
    if (!m_error.envelope)
        return paragraph({fill(tr("It answered with HTTP %1."), {http}), saidWords(m_error)});
    return firstOf({fill(tr("The service says “%1” (HTTP %2)."), {status, http}),
                    fill(tr("The service says so without a status word (HTTP %1)."), {http})});
}

FetchWords Envelopes::words() const
{
    const std::string status = m_error.envelope ? m_error.envelope->status.value_or(std::string()) : std::string();
    if (status == "ValidationError")
        return validation();
    if (status == "TooManyRequests")
        return rateLimit();
    if (status == "ServiceNotAvailable")
        return unavailable();
    const FetchWords refused = refusal(status);
    if (!refused.headline.isEmpty())
        return refused;
    const FetchWords unready = setup(status);
    return unready.headline.isEmpty() ? other() : unready;
}

/// The token may not, or the address is wrong.
FetchWords Envelopes::refusal(std::string_view status) const
{
    if (status == "Unauthorized") {
        return {tr("The endpoint refused the token"),
                paragraph({code(),
                           tr("The access token is wrong, has expired, belongs to another project or region, or "
                              "lacks the right to read keys."),
                           summary()}),
                tr("Copy a service token (pts_…) or client token (pcl_…) of this project from the Pangea console, and "
                   "make sure that the address is of the same region.")};
    }
    if (status == "NotFound") {
        return {tr("The service does not know this address"),
                paragraph({code(), tr("The path of the address is probably wrong."), summary()}),
                tr("Enter the base address alone, such as https://authn.aws.us.pangea.cloud; the path is added.")};
    }
    if (status == "NoCredit") {
        return {tr("The project has no credit left"),
                paragraph({code(), tr("The service answers again once the account is paid for."), summary()}),
                tr("Look at the billing page of the Pangea console.")};
    }
    return {};
}

/// The project is not set up for it, or something in the service fails.
FetchWords Envelopes::setup(std::string_view status) const
{
    if (status == "ServiceNotEnabled") {
        return {tr("AuthN is not switched on in this project"),
                paragraph({code(), tr("The token is of a project that does not use the AuthN service."), summary()}),
                tr("Switch AuthN on in the Pangea console, or use a token of the right project.")};
    }
    if (status == "MissingConfigID" || status == "MissingConfigIDScope") {
        return {tr("The token does not say which configuration it is for"),
                paragraph({code(),
                           tr("The project has several AuthN configurations, and the token is bound to none of "
                              "them."),
                           summary()}),
                tr("Make a token in the Pangea console that is bound to one configuration.")};
    }
    if (status == "InternalError") {
        return {tr("The service failed"),
                paragraph({code(), tr("The fault lies on its side, not in the request."), summary()}),
                tr("Try again in a minute; if the problem persists, report the request ID to Pangea.")};
    }
    if (status == "ProviderError") {
        return {tr("Something behind the service failed"),
                paragraph({code(), tr("Another system that the service relies on did not answer it as it should."),
                           summary()}),
                tr("Try again in a minute; if the problem persists, report the request ID to Pangea.")};
    }
    return {};
}

FetchWords Envelopes::other() const
{
    const auto &envelope = m_error.envelope;
    const Gap status = envelope ? shown(envelope->status) : std::nullopt;
    if (envelope && envelope->isSuccessInOtherCase()) {
        return {fill(tr("The answer says “%1” instead of “Success”"), {status}),
                paragraph({tr("Letter case counts: Pangea’s own clients compare the word exactly and take this answer "
                              "for a failure."),
                           summary()}),
                tr("If this is an endpoint of your own, have it write “Success”.")};
    }
    return {firstOf({fill(tr("The service answered “%1”"), {status}), tr("The service answered without a status")}),
            paragraph(
                {code(), tr("That is not “Success”, so there are no keys in the answer."), summary(), requestFaults()}),
            tr("Look at the response for details; if it does not help, report the request ID to the service.")};
}

FetchWords Envelopes::validation() const
{
    if (const auto &envelope = m_error.envelope; envelope && isUnknownToken(*envelope))
        return {tr("The service does not know this token, or it has expired"),
                paragraph({code(), requestFaults(), summary()}),
                tr("Sign in once more, and ask about the token that comes with it.")};
    return {
        tr("The service did not like the request"), paragraph({code(), requestFaults(), summary()}),
        tr("Make sure that the address is the base address of Pangea AuthN; the request itself is always the same.")};
}

/// "/kid: UnexpectedProperty, “kid” is not a member of this request": the service's own list.
QString Envelopes::requestFaults() const
{
    if (!m_error.envelope || m_error.envelope->errors.empty())
        return {};
    const std::vector<EnvelopeError> &errors = m_error.envelope->errors;
    QStringList list;
    for (std::size_t i = 0; i < std::min(errors.size(), shownErrors); ++i) {
        const QString source = errors[i].source.empty() ? QString() : quotedText(errors[i].source) + u':';
        const QString detail = errors[i].detail.empty() ? QString() : quotedText(errors[i].detail, summaryLength);
        const QString name = errors[i].code.empty() ? QString() : u'(' + quotedText(errors[i].code) + u')';
        list.append(paragraph({source, detail, name}));
    }
    if (errors.size() > shownErrors)
        list.append(fill(tr("and %1 more"), {QString::number(errors.size() - shownErrors)}));
    list.removeAll(QString());
    return fill(tr("It complains: %1."), {list.join(tr("; "))});
}

FetchWords Envelopes::unavailable() const
{
    return {tr("The service is temporarily unavailable"),
            paragraph({code(), tr("It is probably being updated, or has too much to do."), summary()}),
            tr("Try again in a minute.")};
}

FetchWords Envelopes::rateLimit() const
{
    const auto header = std::ranges::find_if(m_error.exchange.headers, [](const auto &pair) {
        return pair.first.compare("Retry-After", Qt::CaseInsensitive) == 0;
    });
    const bool isGiven = header != m_error.exchange.headers.end() && !header->second.isEmpty();
    bool isSeconds = false;
    const int seconds = isGiven ? header->second.trimmed().toInt(&isSeconds) : 0;
    QString nextStep = tr("Wait a minute, then fetch again.");
    if (isSeconds && seconds >= 0)
        nextStep = counted(seconds, tr("Wait %1 second, then fetch again."), tr("Wait %1 seconds, then fetch again."));
    else if (isGiven)
        nextStep = fill(tr("Wait until %1, then fetch again."), {quotedText(header->second.toStdString(), 40)});
    return {tr("The endpoint was asked too often"),
            paragraph({code(), tr("It refuses further requests for a while."), summary()}), nextStep};
}

} // namespace

FetchWords envelopeWords(const FetchError &error)
{
    return Envelopes(error).words();
}

FetchWords unavailableWords(const FetchError &error)
{
    return Envelopes(error).unavailable();
}

FetchWords rateLimitWords(const FetchError &error)
{
    return Envelopes(error).rateLimit();
}

QString summaryWords(const FetchError &error)
{
    return Envelopes(error).summary();
}

} // namespace tokenscope::explain
