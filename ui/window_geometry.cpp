// SPDX-License-Identifier: Apache-2.0
#include "ui/window_geometry.h"

#include "endpoint/worker_pool.h"

#include <QSettings>

#include <memory>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "geometry"_L1;

std::unique_ptr<QSettings> windowSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"tokenscope"_s, u"window"_s);
}

} // namespace

QFuture<QByteArray> readWindowGeometry()
{
    return endpoint::inBackground([] { return windowSettings()->value(geometryKey).toByteArray(); });
}

void keepWindowGeometry(const QByteArray &geometry)
{
    endpoint::inBackground([geometry] { windowSettings()->setValue(geometryKey, geometry); });
}

} // namespace tokenscope::ui
