// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// The real program, run as a shell would run it.
namespace tokenscope::tests {

struct Outcome
{
    int exitCode = -1; ///< -1 where it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
    QList<QJsonObject> jsonLines() const;
};

/// Runs `tokenscope-cli` to its end; the test's own servers go on answering meanwhile.
Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

/// Descriptors that stand in for the pipes of the test; the caller keeps and closes them.
struct Streams
{
    static constexpr int piped = -1;
    static constexpr int closed = -2;
    int input = piped;
    int output = piped; ///< nothing of it is in the outcome
};
Outcome run(const QStringList &arguments, const Streams &streams, const QByteArray &input = {},
            const QStringList &environment = {});

/// The second piece of standard input comes when the first has been read.
Outcome runInPieces(const QStringList &arguments, const QByteArray &first, const QByteArray &second);

/// A folder for the files that a test gives to the program. Its name tells that the program did not write them: some
/// hold tokens and private keys (tests/written/search_written.cpp).
class Files
{
public:
    /// The path of a new file with these bytes.
    QString write(const QString &name, const QByteArray &bytes) const;
    QString folder() const { return m_folder.path(); }
    QString missing() const { return m_folder.filePath(QStringLiteral("missing")); }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/given-to-the-program-XXXXXX")};
};

/// `tokenscope-cli demo`, running, and the JSON line that it printed.
class RunningDemo
{
public:
    explicit RunningDemo(const QStringList &options = {});
    ~RunningDemo();

    /// False where the line did not come.
    bool isServing() const { return !m_description.isEmpty(); }
    const QJsonObject &description() const { return m_description; }
    QString text(QLatin1StringView member) const { return m_description[member].toString(); }
    QJsonArray samples() const { return m_description[QLatin1StringView("samples")].toArray(); }

    /// Asks it to end; its exit code, or -1 where it did not end by itself.
    int terminate();

private:
    QProcess m_process;
    QJsonObject m_description;
};

/// Line feeds are the only control characters in it.
bool isFitForTerminal(const QByteArray &text);

} // namespace tokenscope::tests
