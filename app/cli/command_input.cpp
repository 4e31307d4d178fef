// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_input.h"

#include "app/cli/terminal.h"
#include "explain/key_loading_words.h"
#include "inspect/key_loading.h"
#include "jose/claims.h"
#include "jose/jwk_builder.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cmath>
#include <unistd.h>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

/// A pipe gives what has arrived so far: only a read of nothing is its end.
std::expected<std::string, QString> readAll(QFile &file, const QString &name)
{
    std::string text;
    std::array<char, pieceSize> piece;
    for (;;) {
        const qint64 length = file.read(piece.data(), qint64(piece.size()));
        if (length < 0)
            return std::unexpected(unreadableWords(name, file));
        if (length == 0)
            return text;
        text.append(piece.data(), std::size_t(length));
        if (qint64(text.size()) > largestInput)
            return std::unexpected(u"%1 is larger than 64 MiB, which is the limit here."_s.arg(name));
    }
}

std::expected<std::string, QString> textMember(const json::Value &value, QLatin1StringView name)
{
    if (!value.asString())
        return std::unexpected(u"policy.%1 has to be a text."_s.arg(name));
    return *value.asString();
}

std::expected<std::vector<std::string>, QString> textsMember(const json::Value &value, QLatin1StringView name)
{
    std::vector<std::string> texts;
    if (value.asString()) {
        texts.push_back(*value.asString());
    } else if (value.asArray()) {
        for (const json::Value &entry : *value.asArray()) {
            if (!entry.asString())
                return std::unexpected(u"policy.%1 has to be a text or a list of texts."_s.arg(name));
            texts.push_back(*entry.asString());
        }
    } else {
        return std::unexpected(u"policy.%1 has to be a text or a list of texts."_s.arg(name));
    }
    return texts;
}

std::expected<std::chrono::seconds, QString> secondsMember(const json::Value &value, QLatin1StringView name)
{
    const json::Number *number = value.asNumber();
    const auto date = number ? jose::toNumericDate(*number) : std::nullopt;
    if (!date || date->seconds < 0)
        return std::unexpected(u"policy.%1 has to be a number of seconds, 0 or more."_s.arg(name));
    return std::chrono::seconds(date->seconds);
}

std::expected<bool, QString> flagMember(const json::Value &value, QLatin1StringView name)
{
    if (!value.asBool())
        return std::unexpected(u"policy.%1 has to be true or false."_s.arg(name));
    return *value.asBool();
}

std::expected<std::size_t, QString> sizeMember(const json::Value &value, QLatin1StringView name)
{
    const auto size = value.asNumber() ? value.asNumber()->toInteger() : std::nullopt;
    if (!size || *size < 0 || *size > largestInput)
        return std::unexpected(u"policy.%1 has to be a number of bytes, 0 to 64 MiB."_s.arg(name));
    return std::size_t(*size);
}

/// Takes `value` where the member is there; false where it is of a wrong type.
template <typename Target, typename Read>
bool take(const json::Object &policy, QLatin1StringView name, Read read, Target &target, QString &error)
{
    const json::Value *value = policy.find(std::string_view(name.data(), std::size_t(name.size())));
    if (!value || value->isNull())
        return true;
    auto result = read(*value, name);
    if (!result) {
        error = result.error();
        return false;
    }
    target = std::move(*result);
    return true;
}

std::expected<inspect::TokenType, QString> tokenTypeMember(const json::Value &value, QLatin1StringView)
{
    const std::string *text = value.asString();
    if (text && *text == "id_token")
        return inspect::TokenType::IdToken;
    if (text && *text == "access_token")
        return inspect::TokenType::AccessToken;
    return std::unexpected(u"policy.token_type has to be id_token or access_token."_s);
}

} // namespace

QString unreadableWords(const QString &name, const QFile &file)
{
    return u"%1 cannot be read: %2."_s.arg(name, file.errorString());
}

std::expected<std::string, QString> readInput(const std::string &path)
{
    const QString name = QString::fromStdString(path);
    QFile file;
    if (path == "-") {
        if (!file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::unexpected(unreadableWords(u"Standard input"_s, file));
        return readAll(file, u"Standard input"_s);
    }
    file.setFileName(name);
    if (QFileInfo(name).isDir())
        return std::unexpected(u"%1 is a folder; a file is needed."_s.arg(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(unreadableWords(name, file));
    return readAll(file, name);
}

std::expected<QString, QString> readSecretLine(const std::string &path)
{
    const auto text = readInput(path);
    if (!text)
        return std::unexpected(text.error());
    const QString line = QString::fromStdString(text->substr(0, text->find_first_of("\r\n")));
    return line;
}

std::expected<std::shared_ptr<const jose::JwkSet>, QString> parseKeys(const std::string &text)
{
    auto loaded = inspect::loadKeys(text);
    if (!loaded)
        return std::unexpected(explain::keyLoadingWords(loaded.error()));
    for (const jose::ImportError &refused : loaded->refused)
        complain(explain::importErrorWords(refused));
    return std::move(loaded->keys);
}

inspect::KeySource secretSource(const std::string &bytes)
{
    std::vector<jose::Jwk> keys;
    keys.emplace_back(json::Value(jose::octJwk(asBytes(bytes))));
    inspect::KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(std::move(keys));
    source.origin = inspect::KeyOrigin::File;
    source.explicitKey = true;
    return source;
}

std::expected<inspect::Expectations, QString> parsePolicy(const json::Object &policy)
{
    inspect::Expectations expectations;
    QString error;
    const bool read = take(policy, "iss"_L1, textMember, expectations.issuer, error) &&
                      take(policy, "aud"_L1, textsMember, expectations.audiences, error) &&
                      take(policy, "algs"_L1, textsMember, expectations.algorithms, error) &&
                      take(policy, "typ"_L1, textMember, expectations.type, error) &&
                      take(policy, "token_type"_L1, tokenTypeMember, expectations.tokenType, error) &&
                      take(policy, "sub"_L1, textMember, expectations.subject, error) &&
                      take(policy, "leeway"_L1, secondsMember, expectations.leeway, error) &&
                      take(policy, "max_age"_L1, secondsMember, expectations.maximumAge, error) &&
                      take(policy, "max_lifetime"_L1, secondsMember, expectations.maximumLifetime, error) &&
                      take(policy, "nonce"_L1, textMember, expectations.nonce, error) &&
                      take(policy, "azp"_L1, textMember, expectations.authorizedParty, error) &&
                      take(policy, "required"_L1, textsMember, expectations.requiredClaims, error) &&
                      take(policy, "allow_rsa1_5"_L1, flagMember, expectations.allowRsaPkcs1, error) &&
                      take(policy, "inflate_limit"_L1, sizeMember, expectations.inflatedLimit, error);
    if (read && expectations.leeway > inspect::maximumLeeway)
        error = u"policy.leeway can be 0 to 600 seconds."_s;
    if (!error.isEmpty())
        return std::unexpected(error);
    return expectations;
}

std::expected<Moment, QString> parsePolicyMoment(const json::Value &value)
{
    if (const json::Number *number = value.asNumber()) {
        if (const auto whole = number->toInteger())
            return Moment(std::chrono::seconds(*whole));
        const double seconds = number->toDouble();
        if (seconds > -1e15 && seconds < 1e15)
            return Moment(std::chrono::seconds(std::int64_t(std::floor(seconds))));
    }
    if (const std::string *text = value.asString()) {
        if (const auto moment = parseMoment(*text))
            return *moment;
    }
    return std::unexpected(u"policy.now has to be seconds since 1970 or a time like 2026-11-23T13:00:00Z."_s);
}

Moment clockNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace tokenscope::cli
