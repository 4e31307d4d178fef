// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/keyring_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using endpoint::KeyringFault;

class Keyrings
{
    Q_DECLARE_TR_FUNCTIONS(Keyrings)

public:
    static QString words(const endpoint::KeyringError &error);
};

QString Keyrings::words(const endpoint::KeyringError &error)
{
    switch (error.fault) {
    case KeyringFault::NoService: {
        const Gap detail = error.detail.isEmpty() ? Gap() : quotedText(error.detail.toStdString(), detailLength);
        return paragraph({tr("The system’s keyring is not running or failed."), fill(tr("Reported: “%1”."), {detail})});
    }
    case KeyringFault::Locked:
        return tr("The system’s keyring is locked. Unlock it, then try again.");
    case KeyringFault::Denied:
        return tr("Access to the system’s keyring was denied.");
    case KeyringFault::NotFound:
        return tr("There is no token for this endpoint in the system’s keyring.");
    case KeyringFault::TimedOut:
        return tr("The system’s keyring did not answer in time.");
    }
    std::unreachable();
}

} // namespace

QString keyringWords(const endpoint::KeyringError &error)
{
    return Keyrings::words(error);
}

} // namespace tokenscope::explain
