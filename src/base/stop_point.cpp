// SPDX-License-Identifier: Apache-2.0
#include "base/stop_point.h"

#include <utility>

namespace tokenscope {

namespace {

thread_local const StopScope *innermostScope = nullptr;

} // namespace

StopScope::StopScope(std::stop_token token)
    : m_token(std::move(token))
    , m_outer(std::exchange(innermostScope, this))
{
}

StopScope::~StopScope()
{
    innermostScope = m_outer;
}

bool StopScope::isStopRequested() const
{
    return m_token.stop_requested() || (m_outer && m_outer->isStopRequested());
}

void stopPoint()
{
    if (innermostScope && innermostScope->isStopRequested())
        throw Stopped();
}

} // namespace tokenscope
