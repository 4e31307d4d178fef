// SPDX-License-Identifier: Apache-2.0
#include "ui/login/login_reading.h"

#include "concurrency/release_off_thread.h"
#include "explain/login/login_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/work_words.h"
#include "ui/files/opened_file.h"

#include <utility>

namespace tokenscope::ui {

namespace {

/// As the command line has it.
constexpr qint64 largestRecording = 64LL * 1024 * 1024;

} // namespace

struct LoginReading::Read
{
    std::shared_ptr<const login::Report> report = {};
    QString fault = {};
};

LoginReading::LoginReading(QObject *parent)
    : QObject(parent)
{
}

QString LoginReading::fileName() const
{
    const std::string_view path(m_file.constData(), std::size_t(m_file.size()));
    return explain::plainText(path.substr(path.rfind('/') + 1));
}

void LoginReading::start(const QByteArray &file)
{
    m_file = file;
    const auto work = [file] {
        const FileContent content = readLargeFile(file, largestRecording);
        if (!content.fault.isEmpty())
            return Read{.fault = content.fault};
        auto har = login::readHar({content.bytes.constData(), std::size_t(content.bytes.size())});
        if (!har)
            return Read{.fault = explain::LoginWords::failure(content.name, har.error())};
        auto report = std::make_shared<const login::Report>(login::explainLogin(std::move(*har)));
        return Read{.report = concurrency::releasedOffThread(std::move(report))};
    };
    enter(State::Reading);
    m_work.start(this, work, [this](const concurrency::WorkResult<Read> &result) { onRead(result); });
}

void LoginReading::cancel()
{
    if (m_state != State::Reading)
        return;
    m_work.stop();
    m_file.clear();
    enter(State::Empty);
}

void LoginReading::onRead(const concurrency::WorkResult<Read> &result)
{
    m_fault = result ? result->fault : explain::workFaultWords(result.error(), explain::WorkSubject::File);
    if (!m_fault.isEmpty())
        return enter(State::Failed);
    m_report = result->report;
    enter(State::Done);
}

void LoginReading::enter(State state)
{
    m_state = state;
    if (state != State::Done)
        m_report.reset();
    if (state != State::Failed)
        m_fault.clear();
    emit stateChanged();
}

} // namespace tokenscope::ui
