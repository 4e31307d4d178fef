// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "inspect/model/inspection.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace tokenscope::ui {

class Session;

/// Fetches keys again by itself where the connection's settings say so: every so many minutes, and once where a token
/// names a key ID that is unknown. For one key ID at one endpoint that is done once, and at one endpoint at most once a
/// minute. Keys that the user opened are left alone.
class KeyRefresher final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;

    /// `session` has to live as long. A test has its own clock, and its own idea of how long a minute is.
    KeyRefresher(Session &session, QObject *parent);
    KeyRefresher(Session &session, Clock clock, std::chrono::milliseconds minute, QObject *parent);

    /// Looks for an unknown key ID.
    void follow(const inspect::Inspection &inspection);

signals:
    /// What is being done, in a sentence.
    void reported(const QString &words);

private:
    void restart();
    void refresh();
    bool startTurn(const QString &keyId);

    struct Place
    {
        QSet<QString> keyIds; ///< that it was asked for already
        Moment lastTurn;
    };

    Session &m_session;
    const Clock m_clock;
    const std::chrono::milliseconds m_minute;
    QTimer m_timer;
    QHash<QString, Place> m_places; ///< by address
};

} // namespace tokenscope::ui
