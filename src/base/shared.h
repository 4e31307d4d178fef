// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

namespace tokenscope {

/// An immutable value that many own, on any threads; the last one to let go destroys it. One word, and one allocation
/// of a word more than the value's: of millions of small values that is half of what std::shared_ptr takes.
/// Null only after it was moved from.
template <typename T>
class Shared // NOLINT(cppcoreguidelines-special-member-functions): one assignment serves for copy and move
{
public:
    explicit Shared(T value)
        : m_node(new Node{{1}, std::move(value)})
    {
    }
    Shared(const Shared &other) noexcept
        : m_node(other.m_node)
    {
        if (m_node)
            m_node->owners.fetch_add(1, std::memory_order_relaxed);
    }
    Shared(Shared &&other) noexcept
        : m_node(std::exchange(other.m_node, nullptr))
    {
    }
    Shared &operator=(Shared other) noexcept
    {
        std::swap(m_node, other.m_node);
        return *this;
    }
    ~Shared()
    {
        if (m_node && m_node->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete m_node;
    }

    const T *get() const { return m_node ? &m_node->value : nullptr; }
    const T &operator*() const { return m_node->value; }
    const T *operator->() const { return &m_node->value; }

    /// For changing the value: where others own it too, this becomes the only owner of a copy.
    T &detached()
    {
        if (m_node->owners.load(std::memory_order_acquire) != 1)
            *this = Shared(m_node->value);
        return m_node->value;
    }

    friend bool operator==(const Shared &a, const Shared &b)
    {
        return a.m_node == b.m_node || (a.m_node && b.m_node && a.m_node->value == b.m_node->value);
    }

private:
    struct Node
    {
        std::atomic<std::uint64_t> owners;
        T value;
    };
    Node *m_node;
};

} // namespace tokenscope
