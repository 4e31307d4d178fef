// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_refresher.h"

#include "base/system_clock.h"
#include "explain/phrases/plain_text.h"
#include "ui/session/session.h"

#include <utility>

namespace tokenscope::ui {

using namespace std::chrono_literals;

KeyRefresher::KeyRefresher(Session &session, QObject *parent)
    : KeyRefresher(session, clockNow, 1min, parent)
{
}

KeyRefresher::KeyRefresher(Session &session, Clock clock, std::chrono::milliseconds minute, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(std::move(clock))
    , m_minute(minute)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeyRefresher::refresh);
    connect(&session, &Session::connectionChanged, this, &KeyRefresher::restart);
    connect(&session, &Session::responded, this, &KeyRefresher::restart);
    connect(&session, &Session::refused, this, &KeyRefresher::restart);
}

void KeyRefresher::restart()
{
    const int minutes = m_session.connection().refreshMinutes;
    if (minutes > 0)
        m_timer.start(minutes * m_minute);
    else
        m_timer.stop();
}

void KeyRefresher::refresh()
{
    if (m_session.canRefetch())
        m_session.refetch();
    else
        restart();
}

void KeyRefresher::follow(const inspect::Inspection &inspection)
{
    const auto &keyId = inspection.signature.keyId;
    if (!m_session.connection().refetchesUnknownKeys || !keyId || !inspection.find(inspect::Code::KidUnknown) ||
        !m_session.canRefetch() || !startTurn(QString::fromStdString(*keyId)))
        return;
    emit reported(
        tr("The key ID “%1” is unknown, so the keys are being fetched once more.").arg(explain::quotedText(*keyId)));
    m_session.refetch();
}

bool KeyRefresher::startTurn(const QString &keyId)
{
    const Moment now = m_clock();
    const QString address = m_session.answeredRequest().typedUrl;
    const auto known = m_places.constFind(address);
    if (known != m_places.constEnd() && (known->keyIds.contains(keyId) || now - known->lastTurn < 1min))
        return false;
    Place &place = m_places[address];
    place.keyIds.insert(keyId);
    place.lastTurn = now;
    return true;
}

} // namespace tokenscope::ui
