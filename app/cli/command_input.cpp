// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_input.h"

#include "app/cli/terminal.h"
#include "explain/key_loading_words.h"
#include "inspect/key_loading.h"
#include "jose/jwk_builder.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <unistd.h>
#include <utility>

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

QString inputName(const std::string &path)
{
    return path == "-" ? u"Standard input"_s : QString::fromStdString(path);
}

} // namespace

QString unreadableWords(const QString &name, const QFile &file)
{
    return u"%1 cannot be read: %2."_s.arg(name, file.errorString());
}

std::expected<std::string, QString> readInput(const std::string &path)
{
    const QString name = inputName(path);
    QFile file;
    if (path == "-") {
        static bool isTaken = false;
        if (std::exchange(isTaken, true))
            return std::unexpected(
                u"Standard input can be read only once: use - in one place alone, and with inspect give a token then."_s);
        if (!file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::unexpected(unreadableWords(name, file));
        return readAll(file, name);
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
    const std::size_t first = text->find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return std::unexpected(u"%1 is blank; a token is needed in it."_s.arg(inputName(path)));
    const std::size_t begin = text->find_last_of("\r\n", first) + 1; // npos + 1 is 0
    return QString::fromStdString(text->substr(begin, text->find_first_of("\r\n", first) - begin));
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

Moment clockNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace tokenscope::cli
