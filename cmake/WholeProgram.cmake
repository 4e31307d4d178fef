# SPDX-License-Identifier: Apache-2.0
# With the sanitizers the project's libraries are shared, since hundreds of tests link them. What they check by has half a
# million addresses, which each start of a program would have to put right: 60 of 110 ms. A program that the tests start
# thousands of times has the same objects in itself instead, at addresses that are known when it is linked.

# All of the project's libraries that a target needs, itself among them where it is one.
function(tokenscope_libraries_of target result)
    set(found ${${result}})
    get_target_property(libraries ${target} LINK_LIBRARIES)
    foreach(library IN LISTS libraries)
        if(library MATCHES "^tokenscope_" AND NOT library IN_LIST found)
            list(APPEND found ${library})
            tokenscope_libraries_of(${library} found)
        endif()
    endforeach()
    set(${result} ${found} PARENT_SCOPE)
endfunction()

# To be called once the program links all that it needs.
function(tokenscope_whole_program target)
    if(NOT (TOKENSCOPE_SANITIZE AND BUILD_SHARED_LIBS))
        return()
    endif()
    set(libraries "")
    tokenscope_libraries_of(${target} libraries)
    foreach(library IN LISTS libraries)
        get_target_property(type ${library} TYPE)
        if(type STREQUAL "SHARED_LIBRARY")
            target_sources(${target} PRIVATE $<TARGET_OBJECTS:${library}>)
        endif()
        # What the libraries use of others, too. Of themselves nothing is left to link.
        target_link_libraries(${target} PRIVATE $<TARGET_PROPERTY:${library},LINK_LIBRARIES>)
    endforeach()
    target_link_options(${target} PRIVATE -no-pie -Wl,--as-needed)
endfunction()
