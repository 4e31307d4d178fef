// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/credentials/keyring.h"

#include <QObject>
#include <QSet>

namespace tokenscope::ui {

class EndpointBar;
class Session;

/// Keeps the token of the endpoint bar in the system's keyring while its box is ticked: stored once a fetch with it has
/// succeeded, filled in when its endpoint is chosen, removed when the box is unticked.
class RememberedToken final : public QObject
{
    Q_OBJECT

public:
    /// Both have to live as long.
    RememberedToken(EndpointBar &bar, const Session &session, QObject *parent);

    /// Fills the token field, where it is empty, with what the keyring has for the endpoint that is shown.
    void lookUp();
    /// What the keyring has for that endpoint goes.
    void forget(const endpoint::Endpoint &endpoint);

signals:
    /// What became of it, in a sentence.
    void reported(const QString &words);
    /// The token may still be in the keyring, though it should not.
    void notRemoved(const QString &reason);

private:
    std::optional<QString> shownEntry() const;
    void keep();
    void follow(bool remember);
    void remove(const QString &entry);
    void onTokenRead(const QString &entry, const endpoint::KeyringAnswer &answer);
    void onTokenStored(const QString &entry, const endpoint::KeyringAnswer &answer);
    void onTokenRemoved(bool wasStored, const endpoint::KeyringAnswer &answer);

    EndpointBar &m_bar;
    const Session &m_session;
    std::optional<QString> m_wanted; ///< the entry that the tick is for; none yet: of the next fetch that succeeds
    QSet<QString> m_stored;          ///< entries that are in the keyring as far as is known
    bool m_saidWhyNot = false;
};

} // namespace tokenscope::ui
