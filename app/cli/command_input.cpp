// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"

#include "app/cli/passphrase.h"
#include "app/cli/step_options.h"
#include "app/cli/terminal.h"
#include "endpoint/address/endpoint.h"
#include "endpoint/credentials/bearer_token.h"
#include "explain/keys/key_loading_words.h"
#include "inspect/keys/key_loading.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pieceSize = 64 * 1024;
constexpr int patience = 500; ///< milliseconds without a byte, until it is said that this waits

/// What is read, piece by piece.
struct Source
{
    QString name;
    int descriptor = -1;
    QString waitingWords; ///< empty where nobody needs to be told
    bool isAnnounced = false;
};

/// Until a read does not wait, or tells what is wrong.
void waitForInput(Source &source)
{
    pollfd waiting{.fd = source.descriptor, .events = POLLIN, .revents = 0};
    if (source.waitingWords.isEmpty() || source.isAnnounced || ::poll(&waiting, 1, patience) != 0)
        return void(::poll(&waiting, 1, -1));
    complain(source.waitingWords);
    source.isAnnounced = true;
    ::poll(&waiting, 1, -1);
}

QString lastError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// A pipe gives what has arrived so far: only a read of nothing is its end.
std::expected<std::string, QString> readAll(Source source)
{
    std::string text;
    struct stat status = {};
    if (::fstat(source.descriptor, &status) == 0 && S_ISREG(status.st_mode))
        text.reserve(std::size_t(std::clamp<qint64>(status.st_size + 1, 0, largestInput + 1)));
    std::array<char, pieceSize> piece;
    for (;;) {
        waitForInput(source);
        const auto length = ::read(source.descriptor, piece.data(), piece.size());
        if (length < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (length < 0)
            return std::unexpected(unreadableWords(source.name, lastError()));
        if (length == 0)
            return text;
        text.append(piece.data(), std::size_t(length));
        if (qint64(text.size()) > largestInput)
            return std::unexpected(
                CommandLineWords::tr("%1 is larger than 64 MiB, which is the limit here.").arg(source.name));
    }
}

std::expected<std::string, QString> readStandardInput()
{
    static bool isTaken = false;
    if (std::exchange(isTaken, true))
        return std::unexpected(CommandLineWords::tr(
            "Standard input can be read only once: use - in one place alone, and with inspect give a token then."));
    return readAll({.name = CommandLineWords::tr("Standard input"),
                    .descriptor = STDIN_FILENO,
                    .waitingWords = waitingWords("-")});
}

/// Why such a file is not read; empty for one that is.
QString kindFault(const struct stat &status, const QString &name)
{
    if (S_ISDIR(status.st_mode))
        return CommandLineWords::tr("%1 is a folder; a file is needed.").arg(name);
    if (S_ISBLK(status.st_mode))
        return CommandLineWords::tr("%1 is a whole disk; a file is needed.").arg(name);
    if (S_ISSOCK(status.st_mode))
        return CommandLineWords::tr("%1 is a socket; a file is needed.").arg(name);
    return {};
}

QString waitingWordsFor(const struct stat &status, const QString &name)
{
    if (S_ISFIFO(status.st_mode))
        return CommandLineWords::tr(
                   "%1 is a pipe (FIFO): waiting for what another program writes into it. Ctrl+C ends this.")
            .arg(name);
    if (S_ISCHR(status.st_mode))
        return CommandLineWords::tr("%1 is a device: waiting for what comes from it. Ctrl+C ends this.").arg(name);
    return {};
}

/// The path in a `file:` address, as browsers and the settings of servers have it.
std::string pathIn(const std::string &place)
{
    const QUrl url(QString::fromStdString(place));
    return url.isLocalFile() ? QFile::encodeName(url.toLocalFile()).toStdString() : place;
}

/// By the bytes of its name. Opening does not wait either, as that of a FIFO does until somebody writes.
std::expected<std::string, QString> readFile(const std::string &path)
{
    const QString name = inputName(path);
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return std::unexpected(unreadableWords(name, lastError()));
    if (const QString fault = kindFault(status, name); !fault.isEmpty())
        return std::unexpected(fault);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(unreadableWords(name, lastError()));
    auto text = readAll({.name = name, .descriptor = descriptor, .waitingWords = waitingWordsFor(status, name)});
    ::close(descriptor);
    return text;
}

/// `remedy` is what helps against a passphrase that is missing; or empty.
std::expected<std::shared_ptr<const jose::JwkSet>, QString>
keysOrWords(std::expected<inspect::LoadedKeys, inspect::KeyLoadingError> loaded, const QString &remedy)
{
    const QString further = inspect::wantsPassphrase(loaded) && !remedy.isEmpty() ? u' ' + remedy : QString();
    if (!loaded)
        return std::unexpected(explain::keyLoadingWords(loaded.error()) + further);
    for (const jose::ImportError &refused : loaded->refused)
        complain(explain::importErrorWords(refused) + further);
    return std::move(loaded->keys);
}

/// Of an address that is too misspelt to be taken apart (`https:/ada:password@host`).
QString withoutPassword(QString name)
{
    static const QRegularExpression password(u":.*@"_s, QRegularExpression::DotMatchesEverythingOption);
    return name.replace(password, u":••••@"_s);
}

} // namespace

QString inputName(const std::string &path)
{
    if (path == "-")
        return CommandLineWords::tr("Standard input");
    const QString name = QString::fromStdString(path);
    const QString shown = name.contains(u"://"_s) ? endpoint::shownUrl(QUrl(name)) : QString();
    return shown.isEmpty() ? withoutPassword(name) : shown;
}

QString unreadableWords(const QString &name, const QString &reason)
{
    return CommandLineWords::tr("%1 cannot be read: %2.").arg(name, reason);
}

QString waitingWords(const std::string &path)
{
    if (path == "-") {
        const bool isTyped = ::isatty(STDIN_FILENO) != 0;
        return isTyped ? CommandLineWords::tr("Waiting for what you type or paste here. Ctrl+D on a new line ends it.")
                       : QString();
    }
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? waitingWordsFor(status, inputName(path)) : QString();
}

std::expected<std::string, QString> readInput(const std::string &path)
{
    return path == "-" ? readStandardInput() : readFile(pathIn(path));
}

std::expected<QString, QString> readSecretLine(const std::string &path)
{
    const auto text = readInput(path);
    if (!text)
        return std::unexpected(text.error());
    std::string_view rest = *text;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
        const QString shown = QString::fromUtf8(line.data(), qsizetype(line.size()));
        if (!endpoint::BearerToken::cleaned(shown).isEmpty())
            return shown;
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    return std::unexpected(CommandLineWords::tr("%1 is blank; a token is needed in it.").arg(inputName(path)));
}

std::expected<std::shared_ptr<const jose::JwkSet>, QString> parseKeys(const std::string &text, const std::string &name,
                                                                      Passphrase &passphrase)
{
    auto loaded = inspect::loadKeys(text);
    if (inspect::wantsPassphrase(loaded) && (!loaded || passphrase.isGiven())) {
        const auto given = passphrase.get(inputName(name));
        if (!given)
            return std::unexpected(given.error());
        if (*given)
            loaded = inspect::loadKeys(text, inspect::KeyText::Given, ByteView(**given));
    }
    return keysOrWords(std::move(loaded), passphraseOption());
}

std::expected<std::shared_ptr<const jose::JwkSet>, QString> parseKeys(const std::string &text)
{
    return keysOrWords(inspect::loadKeys(text), {});
}

} // namespace tokenscope::cli
