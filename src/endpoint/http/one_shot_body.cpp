// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/one_shot_body.h"

#include <algorithm>
#include <utility>

namespace tokenscope::endpoint {

OneShotBody::OneShotBody(QByteArray data, QObject *parent)
    : QIODevice(parent)
    , m_data(std::move(data))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min(maximum, qint64(m_data.size()) - pos());
    std::copy_n(m_data.constData() + pos(), count, data);
    return count;
}

} // namespace tokenscope::endpoint
