// SPDX-License-Identifier: Apache-2.0
#include "explain/gate/gate_words.h"

#include "explain/findings/finding_words.h"
#include "explain/keys/key_loading_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;
using gate::Rule;

namespace {

std::chrono::seconds secondsOf(const std::string &digits)
{
    return std::chrono::seconds(QString::fromStdString(digits).toLongLong());
}

/// A list of names that may be long.
QString listText(const std::string &text)
{
    constexpr std::size_t longest = 200;
    return quotedText(text, longest);
}

} // namespace

QString GateWords::place(const gate::Place &place)
{
    const QString pointer = place.pointer.empty() ? QString() : quotedText(place.pointer);
    if (place.line == 0)
        return pointer;
    const QString line = tr("line %1, column %2").arg(place.line).arg(place.column);
    return pointer.isEmpty() ? line : fill(u"%1 (%2)"_s, {line, pointer});
}

QString GateWords::message(const gate::Result &result)
{
    const QString said = sentence(result);
    if (result.part.number == 0)
        return said;
    const bool isKey = result.part.kind == gate::Part::Kind::Key;
    if (!result.part.keyId.empty() && isKey)
        return fill(tr("Key “%1”: %2"), {quotedText(result.part.keyId), said});
    const QString number = QString::number(result.part.number);
    return fill(isKey ? tr("Key %1: %2") : tr("Token %1: %2"), {number, said});
}

QString GateWords::sentence(const gate::Result &result)
{
    if (result.finding && result.rule != Rule::TokenVerified) {
        const FindingWords words = findingWords(*result.finding);
        return words.explanation.isEmpty() ? words.title : fill(u"%1. %2"_s, {words.title, words.explanation});
    }
    const std::string_view name = gate::ruleName(result.rule);
    if (name.starts_with("keys."))
        return keySentence(result);
    if (name.starts_with("tokens."))
        return tokenSentence(result);
    if (name.starts_with("discovery."))
        return discoverySentence(result);
    const QString observed = plainText(result.observed);
    if (result.rule == Rule::InputUnreadable || result.rule == Rule::InputUnanswered)
        return observed;
    if (result.loading)
        return keyLoadingWords(*result.loading);
    if (!result.observed.empty())
        return fill(tr("A token is cut off here, after %1 characters."), {observed});
    return result.expected.empty() ? tr("This holds neither keys, nor an issuer's metadata, nor a token.")
                                   : fill(tr("This is not what it was said to be (%1)."), {plainText(result.expected)});
}

QString GateWords::keySentence(const gate::Result &result)
{
    const QString observed = quotedText(result.observed);
    const QString expected = listText(result.expected);
    const Rule rule = result.rule;
    if (rule == Rule::KeyAlgorithms && result.observed.empty())
        return fill(tr("None of the algorithms that the policy allows can be used with it: %1."), {expected});
    if (rule == Rule::KeyAlgorithms || rule == Rule::KeyManagement)
        return fill(tr("Its algorithm “%1” is not one that the policy allows: %2."), {observed, expected});
    if (rule == Rule::KeyTypes)
        return fill(tr("Its type “%1” is not one that the policy allows: %2."), {observed, expected});
    if (rule == Rule::KeyCurves)
        return fill(tr("Its curve “%1” is not one that the policy allows: %2."), {observed, expected});
    if (rule == Rule::KeyRsaBits || rule == Rule::KeySecretBits)
        return fill(tr("It has %1 bits; the policy demands %2 or more."), {observed, expected});
    if (rule == Rule::KeyAge) {
        return fill(tr("It is %1 old; the policy allows %2."),
                    {exactDuration(secondsOf(result.observed)), exactDuration(secondsOf(result.expected))});
    }
    if (rule == Rule::KeyAgeUnknown) {
        return fill(tr("Its age is unknown: it has no date (iat, nbf) and no certificate. The policy allows %1."),
                    {exactDuration(secondsOf(result.expected))});
    }
    if (rule == Rule::KeyExpiry) {
        return fill(tr("It or one of its certificates ends on %1; the policy wants %2 left."),
                    {calendarTime(Moment(secondsOf(result.observed))), exactDuration(secondsOf(result.expected))});
    }
    if (rule == Rule::KeyIdRequired)
        return tr("It has no ID (kid).");
    if (rule == Rule::KeyIdUnique)
        return tr("Another key of this set has the same ID (kid).");
    if (rule == Rule::KeyUse)
        return tr("It does not say what it is for (use).");
    if (rule == Rule::KeyAlgorithmNamed)
        return tr("It does not name its algorithm (alg).");
    if (rule == Rule::KeyPrivate)
        return tr("It is private: anybody who can read it can sign or decrypt in its owner's name.");
    if (rule == Rule::KeyUsable) {
        return result.observed.empty() ? tr("It cannot be used.")
                                       : fill(tr("It cannot be used, because of its member “%1”."), {observed});
    }
    if (rule == Rule::KeysAtLeast)
        return fill(tr("There are %1 keys; the policy demands %2 or more."), {observed, expected});
    if (rule == Rule::KeysAtMost)
        return fill(tr("There are %1 keys; the policy allows %2."), {observed, expected});
    return meaning(result.rule);
}

QString GateWords::tokenSentence(const gate::Result &result)
{
    const QString observed = quotedText(result.observed);
    const QString expected = listText(result.expected);
    const Rule rule = result.rule;
    if (rule == Rule::TokenManagement || rule == Rule::TokenEncryption)
        return fill(tr("It is encrypted with “%1”, which the policy does not allow: %2."), {observed, expected});
    if (rule == Rule::TokenIssuer) {
        return result.observed.empty()
                   ? fill(tr("It names no issuer; the policy expects one of these: %1."), {expected})
                   : fill(tr("Its issuer is “%1”; the policy expects one of these: %2."), {observed, expected});
    }
    if (rule == Rule::TokenKinds) {
        return result.observed.empty()
                   ? fill(tr("Its kind is unknown; the policy allows: %1."), {expected})
                   : fill(tr("It is of the kind “%1”; the policy allows: %2."), {observed, expected});
    }
    if (rule == Rule::TokenWhere) {
        return result.isUnchecked
                   ? fill(tr("Its content cannot be read, so nobody can tell whether this holds: %1"), {expected})
                   : fill(tr("This does not hold for it: %1"), {expected});
    }
    if (rule == Rule::TokenVerified) {
        if (result.finding)
            return fill(tr("It could not be verified. %1."), {findingWords(*result.finding).title});
        return result.expected.empty() ? tr("It could not be verified.")
                                       : fill(tr("Of %2 tokens only %1 were judged: the others would take too long."),
                                              {observed, expected});
    }
    return meaning(result.rule);
}

QString GateWords::discoverySentence(const gate::Result &result)
{
    const QString observed = quotedText(result.observed);
    const QString expected = listText(result.expected);
    const QString member = quotedText(result.place.pointer.empty() ? std::string() : result.place.pointer.substr(1));
    const Rule rule = result.rule;
    if (rule == Rule::DiscoveryIssuer) {
        if (result.observed.empty())
            return tr("The metadata names no issuer.");
        return result.expected.empty()
                   ? fill(tr("The issuer “%1” is not an address without query and fragment, named once."), {observed})
                   : fill(tr("The issuer is “%1”; “%2” is expected, to the character."), {observed, expected});
    }
    if (rule == Rule::DiscoveryHttps)
        return fill(tr("“%1” is no https address: %2"), {member, observed});
    if (rule == Rule::DiscoveryKeysAddress)
        return tr("The metadata does not say, once and as a text, where the keys are (jwks_uri).");
    if (rule == Rule::DiscoveryNoNone)
        return fill(tr("“%1” offers tokens without a signature (none)."), {member});
    if (rule == Rule::DiscoveryAlgorithms || rule == Rule::DiscoveryManagement ||
        rule == Rule::DiscoveryResponseTypes || rule == Rule::DiscoveryGrantTypes ||
        rule == Rule::DiscoveryClientAuthentication) {
        if (result.isUnchecked)
            return fill(tr("The metadata does not list what it offers; the policy allows: %1."), {expected});
        return fill(tr("“%1” is offered; the policy allows: %2."), {observed, expected});
    }
    if (rule == Rule::DiscoveryPkce)
        return tr("PKCE with S256 is not offered (code_challenge_methods_supported).");
    if (rule == Rule::DiscoveryRepeated)
        return fill(tr("The member “%1” is there twice."), {observed});
    if (rule == Rule::DiscoveryRequired)
        return fill(tr("The member “%1” is missing."), {expected});
    return meaning(result.rule);
}

QString GateWords::nextStep(const gate::Result &result)
{
    if (result.finding)
        return findingWords(*result.finding).nextStep;
    if (result.rule == Rule::KeyPrivate)
        return tr("Replace it by its public half, and by another key where others may have read it.");
    if (result.rule == Rule::KeyExpiry)
        return tr("Publish its successor before that day.");
    return {};
}

QString GateWords::subject(const gate::JudgedSubject &subject)
{
    const auto kind = [&subject] {
        const auto count = qint64(subject.parts);
        switch (subject.kind) {
        case gate::SubjectKind::KeySet:
            return counted(count, tr("key set, 1 key"), tr("key set, %1 keys"));
        case gate::SubjectKind::Jwk:
        case gate::SubjectKind::KeyFile:
            return counted(count, tr("1 key"), tr("%1 keys"));
        case gate::SubjectKind::Discovery:
            return tr("an issuer's metadata");
        case gate::SubjectKind::Token:
            return counted(count, tr("1 token"), tr("%1 tokens"));
        case gate::SubjectKind::Unknown:
            break;
        }
        return tr("not read");
    };
    return fill(u"%1: %2"_s, {plainText(subject.name), kind()});
}

QString GateWords::outcome(const gate::Report &report)
{
    QStringList counts;
    counts << counted(qint64(report.errors()), tr("1 error"), tr("%1 errors"))
           << counted(qint64(report.warnings()), tr("1 warning"), tr("%1 warnings"));
    if (report.known() > 0)
        counts << tr("%1 known before").arg(report.known());
    if (report.gone() > 0)
        counts << tr("%1 of the baseline gone").arg(report.gone());
    const auto verdict = [&report] {
        switch (report.outcome()) {
        case gate::Outcome::Passed:
            return tr("The policy is fulfilled");
        case gate::Outcome::NotChecked:
            return tr("Not everything could be checked");
        case gate::Outcome::Unanswered:
            return tr("An address did not answer");
        case gate::Outcome::Broken:
            return tr("The policy is not fulfilled");
        case gate::Outcome::Unreadable:
            return tr("Not everything could be read");
        }
        std::unreachable();
    };
    return fill(u"%1: %2."_s, {verdict(), counts.join(u", "_s)});
}

QString GateWords::policyReason(const gate::PolicyError &error)
{
    const QString name = quotedText(error.name);
    using enum gate::PolicyFault;
    switch (error.fault) {
    case NotJson:
        return tr("it is not JSON from here on");
    case NotObject:
        return tr("an object is expected here");
    case Unknown:
        return fill(tr("“%1” is not known"), {name});
    case Repeated:
        return fill(tr("“%1” is there twice"), {name});
    case NotVersion:
        return tr("the version that is known here is 1");
    case NotText:
        return tr("a text is expected here");
    case NotTexts:
        return tr("a text or a list of texts is expected here");
    case NotNumber:
        return tr("a whole number is expected here, from 0 to a million");
    case NotDuration:
        return tr("a number of seconds or a text such as 45s, 30m, 12h, 30d or 2w is expected here");
    case NotFlag:
        return tr("true or false is expected here");
    case NotLevel:
        return tr("off, warning or error is expected here");
    case NeverOff:
        return tr("this can be a warning, but not off");
    case EmptyList:
        return tr("this list is empty; leave it out");
    case EmptyText:
        return tr("this text is empty; leave it out");
    case OutsideVocabulary:
        return fill(tr("“%1” is not a name that is known for this"), {name});
    case NotLeeway:
        return tr("the leeway is at most ten minutes");
    case NotFilter:
        return fill(tr("the expression “%1” cannot be read from character %2 on"),
                    {name, QString::number(error.filter ? error.filter->position + 1 : 0)});
    }
    std::unreachable();
}

QString GateWords::policyFailure(const std::string &file, const gate::PolicyError &error)
{
    return fill(tr("The policy %1 cannot be used, %2: %3."),
                {plainText(file), place(error.place), policyReason(error)});
}

QString GateWords::noBaseline(const std::string &file)
{
    return fill(tr("%1 is not a baseline of this version."), {plainText(file)});
}

} // namespace tokenscope::explain
