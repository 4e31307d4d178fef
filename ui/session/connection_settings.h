// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/proxy_choice.h"

#include <QString>
#include <QStringList>

namespace tokenscope::ui {

/// How requests go out while the program runs.
struct ConnectionSettings
{
    endpoint::ProxyChoice proxy;
    QString authoritiesFile;           ///< PEM, in place of the system's authorities; empty: the system's
    QStringList clearTextHosts;        ///< for which the user has said that http will do
    bool allowsHttp2 = false;          ///< where the server speaks it
    int refreshMinutes = 0;            ///< keys are fetched again this long after the last time; 0: never
    bool refetchesUnknownKeys = false; ///< once, where a token names a key ID that is unknown
};

} // namespace tokenscope::ui
